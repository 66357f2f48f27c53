import { navigate } from 'astro:transitions/client'

export async function signOut() {
  await window.Clerk.signOut(() => navigate('/'))
}
