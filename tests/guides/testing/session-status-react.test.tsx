import { act, cleanup, render, screen } from '@testing-library/react'
import type { ActiveSessionResource } from '@clerk/shared/types'
import { afterEach, expect, test, vi } from 'vitest'
import { $sessionStore } from './clerk-stores'
import SessionStatus from '../../../src/examples/session-status/session-status'

vi.mock('@clerk/astro/client', () => import('./clerk-stores'))

afterEach(cleanup)

test('follows the session', () => {
  $sessionStore.set(undefined)
  render(<SessionStatus />)
  expect(screen.getByText('Checking your session…')).toBeTruthy()

  act(() => $sessionStore.set(null))
  expect(screen.getByText('You are signed out.')).toBeTruthy()

  act(() => $sessionStore.set({ expireAt: new Date(2030, 0, 2) } as ActiveSessionResource))
  expect(screen.getByText(/^You are signed in until .*2030/)).toBeTruthy()
})
