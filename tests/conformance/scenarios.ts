// All scenarios, in the order in which they are run. Runs in the page and in Node.
import type { Scenario } from './scenario'
import { attemptScenarios } from './scenarios/attempts'
import { componentScenarios } from './scenarios/components'
import { loadScenarios } from './scenarios/load'
import { memberScenarios } from './scenarios/members'
import { personScenarios } from './scenarios/person'
import { sessionScenarios } from './scenarios/session'
import { setActiveScenarios } from './scenarios/set-active'
import { setOrganizationScenarios } from './scenarios/set-organization'
import { signOutScenarios } from './scenarios/sign-out'

/** The script that the real and the simulated Clerk are both put through. */
export const scenarios: readonly Scenario[] = [
  ...loadScenarios,
  ...memberScenarios,
  ...sessionScenarios,
  ...personScenarios,
  ...attemptScenarios,
  ...componentScenarios,
  ...setActiveScenarios,
  ...setOrganizationScenarios,
  ...signOutScenarios,
]
