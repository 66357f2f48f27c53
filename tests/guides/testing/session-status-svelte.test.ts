import type { ActiveSessionResource } from '@clerk/shared/types'
import { render, screen } from '@testing-library/svelte'
import { tick } from 'svelte'
import { expect, test, vi } from 'vitest'
import { $sessionStore as session } from './clerk-stores'
import SessionStatus from '../../../src/examples/session-status/session-status.svelte'

vi.mock('@clerk/astro/client', () => import('./clerk-stores'))

test('follows the session', async () => {
  session.set(undefined)
  render(SessionStatus)
  expect(screen.getByText('Checking your session…')).toBeTruthy()

  session.set(null)
  await tick()
  expect(screen.getByText('You are signed out.')).toBeTruthy()

  session.set({ expireAt: new Date(2030, 0, 2) } as ActiveSessionResource)
  await tick()
  expect(screen.getByText(/^You are signed in until .*2030/)).toBeTruthy()
})
