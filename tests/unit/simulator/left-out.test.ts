// What the simulator leaves out says so, and what it has behaves under the hands of frameworks.
import { reactive } from 'vue'
import { beforeAll, describe, expect, it } from 'vitest'
import { createSimulator } from '../../../src/simulator/simulator'

const { clerk } = createSimulator({ state: 'organization', latency: 0 })

beforeAll(() => clerk.load())

describe('A member that the demo leaves out', () => {
  it.each([
    ['Clerk.openSignUp()', () => clerk.openSignUp()],
    ['Clerk.redirectToSignIn()', () => clerk.redirectToSignIn()],
    ['Clerk.__internal_state', () => clerk.__internal_state],
    ['Client.destroy()', () => clerk.client?.destroy()],
    [
      'Session.startVerification()',
      () => clerk.session?.startVerification({ level: 'first_factor' }),
    ],
    ['User.getSessions()', () => clerk.user?.getSessions()],
    ['EmailAddress.destroy()', () => clerk.user?.primaryEmailAddress?.destroy()],
    ['Organization.update()', () => clerk.organization?.update({ name: 'Other' })],
    ['OrganizationMembership.destroy()', () => clerk.user?.organizationMemberships[0]?.destroy()],
    ['SignIn.validatePassword()', () => clerk.client?.signIn.validatePassword('any')],
    ['SignUp.update()', () => clerk.client?.signUp.update({})],
    ['Billing.getPlan()', () => clerk.billing.getPlan({ id: 'any' })],
  ])('throws an error that names it: %s', (name, act) => {
    expect(act).toThrow(`${name} is not simulated`)
  })

  it('is missed by nobody who only probes', () => {
    for (const value of [clerk, clerk.client, clerk.session, clerk.user, clerk.billing]) {
      for (const key of ['then', 'toJSON', '__v_isRef', '$$typeof', 'nodeType', Symbol.iterator]) {
        expect(Reflect.get(value ?? {}, key)).toBeUndefined()
      }
    }
    expect(JSON.parse(JSON.stringify(clerk.session))).toMatchObject({ status: 'active' })
    expect(Object.keys(clerk)).not.toContain('core')
  })

  it('refuses what a simulated method can not do, by name', async () => {
    await expect(clerk.user?.update({ username: 'maya' })).rejects.toThrow(
      /update\(\{ username \}\)/,
    )
    expect(() => clerk.session?.checkAuthorization({ plan: 'pro' })).toThrow(/checkAuthorization/)
    const { signIn, signUp } = clerk.client!
    await expect(signIn.prepareFirstFactor({ strategy: 'passkey' })).rejects.toThrow(
      /SignIn\.prepareFirstFactor\(\{ strategy: 'passkey' \}\) is not simulated/,
    )
    await expect(signUp.create({ username: 'maya' })).rejects.toThrow(
      /SignUp\.create\(\{ username \}\) is not simulated/,
    )
  })
})

describe('A simulated object', () => {
  it('works through the proxies of Vue', async () => {
    const session = reactive({ session: clerk.session }).session
    const before = session?.lastActiveAt.getTime() ?? 0
    await session?.touch()
    expect(session?.lastActiveAt.getTime()).toBeGreaterThan(before)
    expect(session?.user.primaryEmailAddress?.toString()).toBe('maya.lindqvist@example.com')
    expect(await session?.getToken()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
  })

  it('holds no address of another site', () => {
    const urls = [clerk.user?.imageUrl, clerk.organization?.imageUrl]
    for (const url of urls) expect(url).toMatch(/^data:image\/svg\+xml,/)
    expect(JSON.stringify(clerk.client)).not.toMatch(/https?:\/\/(?!www\.w3\.org|example\.clerk)/)
  })

  it('was active a few minutes ago when the page loads', async () => {
    const fresh = createSimulator({ state: 'signed-in', latency: 0 }).clerk
    await fresh.load()
    const minutes = (Date.now() - (fresh.session?.lastActiveAt.getTime() ?? 0)) / 60_000
    expect(minutes).toBeGreaterThan(1)
    expect(minutes).toBeLessThan(30)
    expect(fresh.session?.expireAt.getTime()).toBeGreaterThan(Date.now())
  })
})
