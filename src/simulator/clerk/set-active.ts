// `clerk.setActive()`, which follows clerk-js step by step, since the order of what it emits is what
// readers come to see. Runs in the browser.
import type { SetActiveParams, SignedInSessionResource } from '@clerk/shared/types'
import type { Core } from './core'

/** How an act goes to a URL. */
export type Go = (to: string) => Promise<unknown>

type Target = SignedInSessionResource | null | undefined

/** Puts an organization into a session, by id or slug; `null` is the personal account. */
function chooseOrganization(
  session: SignedInSessionResource,
  organization: SetActiveParams['organization'],
): void {
  const wanted = typeof organization === 'string' ? organization : organization?.id
  session.lastActiveOrganizationId = wanted?.startsWith('org_')
    ? wanted
    : (session.user.organizationMemberships.find((one) => one.organization.slug === wanted)
        ?.organization.id ?? null)
}

function findTarget(core: Core, session: SetActiveParams['session']): Target {
  if (session === undefined) return core.session
  if (typeof session !== 'string') return session as Target
  const found = core.client?.sessions.find(({ id }) => id === session)
  return (found as SignedInSessionResource | undefined) ?? null
}

/**
 * Makes another session or organization the active one. With `navigate`, `redirectUrl` or a task's
 * URL, session, user and organization are `undefined` while that runs.
 * @throws {Error} before the load, and without a session when none is active
 */
export async function setActive(
  core: Core,
  { session, organization, redirectUrl, navigate }: SetActiveParams,
  go: Go,
): Promise<void> {
  if (!core.client) {
    throw new Error('setActive is being called before the client is loaded. Wait for init.')
  }
  if (session === undefined && !core.session) {
    throw new Error(
      'setActive should either be called with a session param or there should be already an active session.',
    )
  }
  let target = findTarget(core, session)
  if (target && organization !== undefined) chooseOrganization(target, organization)
  // clerk-js awaits a hook of the framework here.
  await undefined

  const task = target?.status === 'pending' ? target.currentTask.key : undefined
  const taskUrl = task && core.options.taskUrls?.[task]
  const intent = organization === undefined ? 'select_session' : 'select_org'
  const travels = Boolean(redirectUrl || taskUrl || navigate)
  if (travels && target) {
    const client = await target.__internal_touch({ intent })
    if (client) core.updateClient(client, { silent: true })
  } else {
    await target?.touch({ intent })
  }
  target = core.sessionOf(target?.id)
  await target?.getToken()

  if (travels) {
    if (target?.status !== 'pending') core.setTransition()
    if (taskUrl) {
      await go(
        redirectUrl ? `${taskUrl}#/?redirect_url=${encodeURIComponent(redirectUrl)}` : taskUrl,
      )
    } else if (navigate && target) {
      await navigate({ session: target, decorateUrl: (url) => url })
    } else if (redirectUrl) {
      await go(redirectUrl)
    }
  }
  core.setSession(target)
}
