// Stands in for @clerk/astro/client in tests: the same store, but one that can be set.
import { atom, type StoreValue } from 'nanostores'
import type * as client from '@clerk/astro/client'

export const $sessionStore = atom<StoreValue<typeof client.$sessionStore>>()
