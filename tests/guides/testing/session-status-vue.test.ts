import type { ActiveSessionResource } from '@clerk/shared/types'
import { mount } from '@vue/test-utils'
import { expect, test, vi } from 'vitest'
import { nextTick } from 'vue'
import { $sessionStore } from './clerk-stores'
import SessionStatus from '../../../src/examples/session-status/session-status.vue'

vi.mock('@clerk/astro/client', () => import('./clerk-stores'))

test('follows the session', async () => {
  $sessionStore.set(undefined)
  const wrapper = mount(SessionStatus)
  expect(wrapper.text()).toBe('Checking your session…')

  $sessionStore.set(null)
  await nextTick()
  expect(wrapper.text()).toBe('You are signed out.')

  $sessionStore.set({ expireAt: new Date(2030, 0, 2) } as ActiveSessionResource)
  await nextTick()
  expect(wrapper.text()).toMatch(/^You are signed in until .*2030/)
})
