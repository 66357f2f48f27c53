import { fromStore } from 'svelte/store'
import { $userStore as userStore } from '@clerk/astro/client'

export const user = fromStore(userStore)
