// Proves that lint keeps the import boundaries: for each arrow an import that it lets through, and those
// that it stops. The files needn't exist.
/* eslint-disable max-lines -- the arrows are one table, to be read beside scripts/lint/rooms.mjs */
import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'

const eslint = new ESLint()

/** An import of each kind by which a file can reach another. */
const wrap: Record<string, (code: string) => string> = {
  astro: (code) => `---\n${code}\n---\n`,
  mdx: (code) => `---\ntitle: A page\n---\n\n${code}\n\nText.\n`,
  vue: (code) => `<script setup>\n${code}\n</script>\n`,
  svelte: (code) => `<script>\n${code}\n</script>\n`,
}

async function stopped(file: string, code: string): Promise<string[]> {
  const text = (wrap[file.split('.').pop() ?? ''] ?? String)(code)
  const [result] = await eslint.lintText(text, { filePath: file })
  const messages = result?.messages ?? []
  expect(messages.filter(({ fatal }) => fatal)).toEqual([])
  return messages
    .map(({ ruleId }) => ruleId ?? '')
    .filter((rule) => rule.startsWith('boundaries/') || rule.startsWith('no-restricted'))
}

/** By room: a file in it, what it may import, and what it may not. */
const rooms: Record<string, { file: string; allowed: string[]; stopped: string[] }> = {
  'the simulator imports itself and the types of Clerk': {
    file: 'src/simulator/clerk/session.ts',
    allowed: [
      `import { user } from './user'`,
      `import type { SessionResource } from '@clerk/shared/types'`,
    ],
    stopped: [
      `import { x } from '@clerk/shared/types'`,
      `import type { Clerk } from '@clerk/clerk-js'`,
      `import { atom } from 'nanostores'`,
      `import { readFileSync } from 'node:fs'`,
      `import { $state } from '../../session/page/session-state'`,
      `import type { FrameworkId } from '../../site/frameworks'`,
      `export * from '../../components/live-example/page/preview'`,
      `const page = await import('../../components/live-example/page/preview')`,
      `type State = import('../../session/states').State`,
      `const panels = import.meta.glob('../../components/live-example/*.ts')`,
      `console.log(document.title)`,
      `console.log(window.Clerk)`,
    ],
  },
  'a React example imports what a reader has': {
    file: 'src/examples/greeting/greeting.tsx',
    allowed: [
      `import { useStore } from '@nanostores/react'`,
      `import { $userStore } from '@clerk/astro/client'`,
      `import { useState } from 'react'`,
    ],
    stopped: [
      `import { frameworks } from '../../site/frameworks'`,
      `import Other from './other'`,
      `import { run } from '@clerk/astro/internal'`,
      `import { clerk } from '@clerk/shared/types'`,
      `import confetti from 'canvas-confetti'`,
    ],
  },
  'a Vue example imports what a reader has': {
    file: 'src/examples/greeting/greeting.vue',
    allowed: [`import { useStore } from '@nanostores/vue'`, `import { computed } from 'vue'`],
    stopped: [`import './greeting.css'`, `import { states } from '../../session/states'`],
  },
  'a Svelte example imports what a reader has': {
    file: 'src/examples/greeting/greeting.svelte',
    allowed: [`import { $userStore as user } from '@clerk/astro/client'`],
    stopped: [
      `import Other from './Other.svelte'`,
      `import Box from '../../components/live-example/Box.svelte'`,
    ],
  },
  'the frameworks import nothing': {
    file: 'src/site/frameworks.ts',
    allowed: [`import type { StarlightIcon } from '@astrojs/starlight/types'`],
    stopped: [
      `import { createElement } from 'react'`,
      `import type { Props } from '../components/live-example/props'`,
    ],
  },
  'the sidebar imports types only': {
    file: 'src/site/build/sidebar.mjs',
    allowed: [`export const sidebar = []`],
    stopped: [`import { frameworks } from '../frameworks.ts'`, `import { atom } from 'nanostores'`],
  },
  'a page of content imports components and examples': {
    file: 'src/content/docs/stores/user-store.mdx',
    allowed: [
      `import Greeting from 'example:greeting'`,
      `import Note from '../../../components/prose/Note.astro'`,
      `import { Steps, Tabs } from '@astrojs/starlight/components'`,
      '```js\nimport { simulator } from "../../../simulator/simulator"\n```',
    ],
    stopped: [
      `import Greeting from '../../../examples/greeting/greeting.tsx'`,
      `import { simulator } from '../../../simulator/simulator'`,
      `import { atom } from 'nanostores'`,
      `import { docsLoader } from '@astrojs/starlight/loaders'`,
      `import {\n  frameworks,\n} from '../../../site/frameworks'`,
    ],
  },
  'a component imports what it shows': {
    file: 'src/components/live-example/Preview.astro',
    allowed: [
      `import { frameworks } from '../../site/frameworks'`,
      `import type { State } from '../../simulator/simulator'`,
      `import '../../styles/preview.css'`,
      `import './page/preview'`,
      `import Panel from './Panel.astro'`,
      `import { Tabs } from '@astrojs/starlight/components'`,
    ],
    stopped: [
      `import { Editing } from '../../playground/page/editing/editing'`,
      `import Greeting from '../../examples/greeting/greeting.tsx'`,
      `import { store } from '../../feedback/server/answers/store'`,
      `import page from '../../pages/index.astro'`,
      `import { root } from '../../../scripts/tool.mjs'`,
      `import { reader } from '../../../tests/e2e/reader'`,
      `import config from '../../../astro.config.mjs'`,
    ],
  },
  'what a component runs in the page knows nothing of the build': {
    file: 'src/components/live-example/page/example-preview.ts',
    allowed: [
      `import { failedEvent } from '../../../islands/page/failure'`,
      `import { $state } from '../../../session/page/session-state'`,
      `const edit = () => import('../../../playground/page/editing/editing')`,
    ],
    stopped: [
      `import { compile } from '../../../playground/worker/react'`,
      `import { actions } from '../../../session/build/actions'`,
      `import { versionOf } from '../../../site/build/versions'`,
      `import { examples } from '../build/example-modules'`,
    ],
  },
  'the starter knows the frameworks': {
    file: 'src/starter/project.ts',
    allowed: [
      `import type { FrameworkId } from '../site/frameworks'`,
      `const texts = import.meta.glob('./*/**')`,
    ],
    stopped: [
      `import source from '../examples/session-status/session-status.tsx?raw'`,
      `const texts = import.meta.glob('../examples/*/*')`,
    ],
  },
  'the state of the session knows the simulator': {
    file: 'src/session/page/start-clerk.ts',
    allowed: [
      `import { createSimulator } from '../../simulator/simulator'`,
      `new Worker(new URL('../worker/first-date.ts', import.meta.url))`,
    ],
    stopped: [
      `import Panel from '../../components/live-example/SessionPanel.astro'`,
      `import { actions } from '../build/actions'`,
    ],
  },
  'the islands know nothing of what they render': {
    file: 'src/islands/page/seen.ts',
    allowed: [`import { frameworks } from '../../site/frameworks'`, `import { h } from 'vue'`],
    stopped: [
      `import Preview from '../../components/live-example/Preview.astro'`,
      `import { $state } from '../../session/page/session-state'`,
    ],
  },
  'feedback knows nothing of pages': {
    file: 'src/feedback/server/handler.ts',
    allowed: [`import { store } from './store'`, `import { DatabaseSync } from 'node:sqlite'`],
    stopped: [
      `import Form from '../../components/feedback/FeedbackForm.astro'`,
      `import { POST } from '../../pages/api/feedback'`,
      `import { sidebar } from '../../site/build/sidebar.mjs'`,
    ],
  },
  'an endpoint picks from feedback': {
    file: 'src/pages/api/feedback.ts',
    allowed: [`import { handle } from '../../feedback/server/handler'`],
    stopped: [
      `import Form from '../../components/feedback/FeedbackForm.astro'`,
      `import { compile } from '../../playground/worker/react'`,
      `import { other } from './other'`,
    ],
  },
  'the playground in the page starts what runs elsewhere, and knows nothing of feedback': {
    file: 'src/playground/page/runner/compiler.ts',
    allowed: [
      `new Worker(new URL('../../worker/react.worker.ts', import.meta.url))`,
      `import type { Problem } from '../../problem'`,
    ],
    stopped: [
      `import { startHost } from '../../frame/host'`,
      `import { store } from '../../../feedback/server/answers/store'`,
      `new Worker(new URL('../../../feedback/server/worker.ts', import.meta.url))`,
    ],
  },
  'a compiler knows neither page nor frame': {
    file: 'src/playground/worker/react.ts',
    allowed: [
      `import { packages } from '../packages'`,
      `import type { FrameworkId } from '../../site/frameworks'`,
    ],
    stopped: [
      `import { Runner } from '../page/runner/runner'`,
      `import { startHost } from '../frame/host'`,
      `import { createSimulator } from '../../simulator/simulator'`,
    ],
  },
  'the frame knows nothing of the page around it': {
    file: 'src/playground/frame/host.ts',
    allowed: [
      `import type { FromFrame } from '../messages'`,
      `import { startFollowedClerk } from '../../session/followed-clerk'`,
    ],
    stopped: [
      `import { Runner } from '../page/runner/runner'`,
      `import { $sessionState } from '../../session/page/session-state'`,
      `import { compileReact } from '../worker/react'`,
    ],
  },
  'nobody imports a page': {
    file: 'astro.config.mjs',
    allowed: [`import { sidebar } from './src/site/build/sidebar.mjs'`],
    stopped: [`import page from './src/pages/index.astro'`],
  },
  'a test imports anything': {
    file: 'tests/unit/simulator/simulator.test.ts',
    allowed: [
      `import { createSimulator } from '../../../src/simulator/simulator'`,
      `import { POST } from '../../../src/pages/api/feedback'`,
      `import { root } from '../../../scripts/tool.mjs'`,
    ],
    stopped: [],
  },
  'a file without a room is told to find one': {
    file: 'src/utils/strings.ts',
    allowed: [],
    stopped: [`export const empty = ''`],
  },
}

describe.for(Object.entries(rooms))('%s', ([, { file, allowed, stopped: refused }]) => {
  test.for(allowed)('it may: %s', async (code) => {
    expect(await stopped(file, code)).toEqual([])
  })

  test.for(refused)('it may not: %s', async (code) => {
    expect(await stopped(file, code)).toHaveLength(1)
  })
})

test('the script of a component keeps the boundaries too', async () => {
  const text = `---\n---\n\n<script>\n  import '../../feedback/server/answers/store'\n</script>\n`
  const [result] = await eslint.lintText(text, { filePath: 'src/components/feedback/Form.astro' })
  expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['boundaries/dependencies'])
})

test('a message names the room, the import, and what is expected', async () => {
  const [result] = await eslint.lintText(`import '../components/feedback/panel'\n`, {
    filePath: 'src/session/states.ts',
  })
  expect(result?.messages[0]?.message).toMatchInlineSnapshot(
    `"A file in the room "session" must not import "../components/feedback/panel". Expected: the rooms session, simulator; npm packages of any name. Move the code to the room it belongs in; the rooms are in scripts/lint/rooms.mjs, and ARCHITECTURE.md says what each is for."`,
  )
})
