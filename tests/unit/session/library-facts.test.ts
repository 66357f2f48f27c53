// What the pages say of the library itself, apart from what Clerk does.
import { getToken } from '@clerk/astro/client'
import { expect, test } from 'vitest'

test('getToken() rejects on a server', async () => {
  await expect(getToken()).rejects.toThrow('can only be used in browser environments')
})
