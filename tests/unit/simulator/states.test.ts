// The states of the simulator: what `clerk.addListener()` is told on the way from one to another.
import { describe, expect, it } from 'vitest'
import { createSimulator, type SessionState } from '../../../src/simulator/simulator'

type Label = string | null | undefined

/** A simulator that has loaded, and the names of whom its listener was told since the last look. */
async function start(state: SessionState) {
  const simulator = createSimulator({ state, latency: 0 })
  const seen: Label[] = []
  simulator.clerk.addListener(({ session }) => {
    seen.push(session && session.user.firstName)
  })
  const loaded = simulator.clerk.load()
  if (state !== 'loading') await loaded
  const show = async (next: SessionState) => {
    await simulator.show(next)
    return seen.splice(0).filter((label, index, all) => index === 0 || label !== all[index - 1])
  }
  return { simulator, clerk: simulator.clerk, seen, show, loaded }
}

describe('A simulated Clerk', () => {
  it('stays unloaded in the loading state, then loads with the state shown', async () => {
    const { clerk, show, loaded } = await start('loading')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect([clerk.loaded, clerk.status]).toEqual([false, 'loading'])
    expect([clerk.client, clerk.session, clerk.user, clerk.organization]).toEqual(
      Array.from({ length: 4 }, () => undefined),
    )
    expect(await show('signed-in')).toEqual(['Maya'])
    await loaded
    expect([clerk.loaded, clerk.status]).toEqual([true, 'ready'])
  })

  it.each<[SessionState, Label, number, Label]>([
    ['signed-out', null, 0, null],
    ['signed-in', 'Maya', 1, null],
    ['pending', 'Noor', 1, null],
    ['two-accounts', 'Tomas', 2, null],
    ['organization', 'Maya', 1, 'Larkspur Studio'],
  ])('loads with the state %s', async (state, name, sessions, organization) => {
    const { clerk } = await start(state)
    expect(clerk.session && clerk.session.user.firstName).toBe(name)
    expect(clerk.client?.sessions).toHaveLength(sessions)
    expect(clerk.organization && clerk.organization.name).toBe(organization)
    expect(clerk.isSignedIn).toBe(name !== null && state !== 'pending')
  })

  it('reaches every state from every other', async () => {
    const states: SessionState[] = [
      'loading',
      'signed-out',
      'signed-in',
      'pending',
      'two-accounts',
      'organization',
    ]
    for (const from of states) {
      for (const to of states) {
        const { clerk, simulator } = await start(from)
        await simulator.show(to)
        const reference = (await start(to)).clerk
        const facts = (one: typeof clerk) => [
          one.session && one.session.publicUserData.identifier,
          one.session?.status,
          one.organization && one.organization.id,
          one.client?.signedInSessions.length,
          one.loaded,
        ]
        expect(facts(clerk), `${from} to ${to}`).toEqual(facts(reference))
      }
    }
  })

  it('tells listeners undefined, then null on signing out', async () => {
    const { show } = await start('signed-in')
    await show('signed-in')
    expect(await show('signed-out')).toEqual([undefined, null])
  })

  it('is undefined to its listeners when it goes back to loading', async () => {
    const { clerk, show } = await start('two-accounts')
    await show('two-accounts')
    expect(await show('loading')).toEqual([undefined])
    expect([clerk.loaded, clerk.client]).toEqual([false, undefined])
    expect(await show('signed-in')).toEqual(['Maya'])
    expect(clerk.client?.sessions).toHaveLength(1)
  })

  it('ends in the last of several states asked for in a row, and is quiet then', async () => {
    const { simulator, clerk, seen } = await start('signed-in')
    simulator.latency = 10
    const states: SessionState[] = [
      'signed-out',
      'pending',
      'loading',
      'organization',
      'two-accounts',
    ]
    await Promise.all(states.map((state) => simulator.show(state)))
    expect(clerk.user?.firstName).toBe('Tomas')
    seen.length = 0
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(seen).toEqual([])
  })

  it('drops what is under way when it goes back to loading', async () => {
    const { simulator, clerk, seen } = await start('signed-in')
    simulator.latency = 20
    void simulator.show('signed-out')
    await new Promise((resolve) => setTimeout(resolve, 5))
    await simulator.show('loading')
    seen.length = 0
    await new Promise((resolve) => setTimeout(resolve, 40))
    expect(seen).toEqual([])
    expect(clerk.client).toBeUndefined()
  })

  it('lets the first load finish although the reader went back to loading during it', async () => {
    const simulator = createSimulator({ state: 'signed-in', latency: 20 })
    const loaded = simulator.clerk.load()
    await simulator.show('loading')
    await simulator.show('pending')
    await loaded
    expect(simulator.clerk.user?.firstName).toBe('Noor')
  })
})
