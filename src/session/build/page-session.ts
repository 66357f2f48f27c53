// What a page's frontmatter can say about the session: the states it offers, and the one it opens in.
// Runs at build.
import { z } from 'astro/zod'
import { stateIds, usualState, usualStates } from '../states'

const state = z.enum(stateIds)

/**
 * Frontmatter `session: { states: [signed-out, organization], opens: organization }`, each optional.
 * With `reloads: true`, choosing "Loading" reloads the page, for what happens once in a page's life.
 */
export const pageSession = z
  .object({
    states: z.array(state).min(1).default(usualStates),
    opens: state.default(usualState),
    reloads: z.boolean().default(false),
  })
  .refine(({ states, opens }) => states.includes(opens), {
    message: 'session.opens names a state that session.states does not offer: add it there.',
  })
  .prefault({})
