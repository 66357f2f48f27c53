// Proves that lint keeps the import boundaries: for each arrow an import that it lets through, and those
// that it stops. The files needn't exist.
/* eslint-disable max-lines -- the arrows are one table, to be read beside scripts/lint/boundaries.mjs */
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
    file: 'src/simulator/session.ts',
    allowed: [
      `import { user } from './user'`,
      `import type { SessionResource } from '@clerk/shared/types'`,
    ],
    stopped: [
      `import { x } from '@clerk/shared/types'`,
      `import type { Clerk } from '@clerk/clerk-js'`,
      `import { atom } from 'nanostores'`,
      `import { readFileSync } from 'node:fs'`,
      `import { $state } from '../session/session-state'`,
      `import type { FrameworkId } from '../frameworks'`,
      `export * from '../components/session-panel'`,
      `const page = await import('../components/preview')`,
      `type State = import('../session/states').State`,
      `const panels = import.meta.glob('../components/*.ts')`,
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
      `import { frameworks } from '../../frameworks'`,
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
      `import Box from '../../components/Box.svelte'`,
    ],
  },
  "an example's page imports its own folder and components": {
    file: 'src/examples/greeting/Example.astro',
    allowed: [
      `import Greeting from './greeting.tsx'`,
      `import source from './greeting.tsx?raw'`,
      `import LiveExample from '../../components/LiveExample.astro'`,
    ],
    stopped: [
      `import Other from '../session-status/status.tsx'`,
      `import Other from '../session-status/Example.astro'`,
      `import { frameworks } from '../../frameworks'`,
      `import { atom } from 'nanostores'`,
    ],
  },
  'the frameworks import nothing': {
    file: 'src/frameworks.ts',
    allowed: [`import type { StarlightIcon } from '@astrojs/starlight/types'`],
    stopped: [
      `import { createElement } from 'react'`,
      `import type { Props } from './components/props'`,
    ],
  },
  'the sidebar imports nothing': {
    file: 'src/sidebar.mjs',
    allowed: [`export const sidebar = []`],
    stopped: [`import { frameworks } from './frameworks.ts'`, `import { join } from 'node:path'`],
  },
  'a page of content imports components and examples': {
    file: 'src/content/docs/stores/user-store.mdx',
    allowed: [
      `import Greeting from '../../../examples/greeting/Example.astro'`,
      `import Note from '../../../components/Note.astro'`,
      `import { Steps, Tabs } from '@astrojs/starlight/components'`,
      '```js\nimport { simulator } from "../../../simulator/simulator"\n```',
    ],
    stopped: [
      `import Greeting from '../../../examples/greeting/greeting.tsx'`,
      `import { simulator } from '../../../simulator/simulator'`,
      `import { atom } from 'nanostores'`,
      `import { docsLoader } from '@astrojs/starlight/loaders'`,
      `import {\n  frameworks,\n} from '../../../frameworks'`,
    ],
  },
  'a component imports what it shows': {
    file: 'src/components/Preview.astro',
    allowed: [
      `import { frameworks } from '../frameworks'`,
      `import type { State } from '../simulator/simulator'`,
      `import { failedEvent } from '../islands/failure'`,
      `import '../styles/preview.css'`,
      `import Panel from './Panel.astro'`,
      `import { Tabs } from '@astrojs/starlight/components'`,
    ],
    stopped: [
      `import Greeting from '../examples/greeting/Example.astro'`,
      `import { store } from '../feedback/store'`,
      `import page from '../pages/index.astro'`,
      `import { root } from '../../scripts/tool.mjs'`,
      `import { reader } from '../../tests/e2e/reader'`,
      `import config from '../../astro.config.mjs'`,
    ],
  },
  'the starter knows the frameworks': {
    file: 'src/starter/project.ts',
    allowed: [
      `import type { FrameworkId } from '../frameworks'`,
      `const texts = import.meta.glob('./*/**')`,
    ],
    stopped: [
      `import source from '../examples/session-status/session-status.tsx?raw'`,
      `const texts = import.meta.glob('../examples/*/*')`,
    ],
  },
  'the state of the session knows the simulator': {
    file: 'src/session/start-clerk.ts',
    allowed: [`import { createSimulator } from '../simulator/simulator'`],
    stopped: [`import Panel from '../components/SessionPanel.astro'`],
  },
  'the islands know nothing of what they render': {
    file: 'src/islands/seen.ts',
    allowed: [`import { frameworks } from '../frameworks'`, `import { h } from 'vue'`],
    stopped: [
      `import Preview from '../components/Preview.astro'`,
      `import { $state } from '../session/session-state'`,
    ],
  },
  'feedback knows nothing of pages': {
    file: 'src/feedback/handler.ts',
    allowed: [`import { store } from './store'`, `import { DatabaseSync } from 'node:sqlite'`],
    stopped: [
      `import Form from '../components/Form.astro'`,
      `import { POST } from '../pages/api/feedback'`,
      `import { sidebar } from '../sidebar.mjs'`,
    ],
  },
  'an endpoint picks from feedback': {
    file: 'src/pages/api/feedback.ts',
    allowed: [`import { handle } from '../../feedback/handler'`],
    stopped: [
      `import Form from '../../components/Form.astro'`,
      `import { compile } from '../../playground/compiler'`,
      `import { other } from './other'`,
    ],
  },
  'the playground knows nothing of feedback': {
    file: 'src/playground/host.ts',
    allowed: [`import { compile } from './compiler'`],
    stopped: [
      `import { store } from '../feedback/store'`,
      `new Worker(new URL('../feedback/worker.ts', import.meta.url))`,
    ],
  },
  'nobody imports a page': {
    file: 'astro.config.mjs',
    allowed: [`import { sidebar } from './src/sidebar.mjs'`],
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
  const text = `---\n---\n\n<script>\n  import '../feedback/store'\n</script>\n`
  const [result] = await eslint.lintText(text, { filePath: 'src/components/Form.astro' })
  expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['boundaries/dependencies'])
})

test('a message names the room, the import, and what is expected', async () => {
  const [result] = await eslint.lintText(`import '../components/panel'\n`, {
    filePath: 'src/session/states.ts',
  })
  expect(result?.messages[0]?.message).toMatchInlineSnapshot(
    `"A file in the room "session" must not import "../components/panel". Expected: the rooms session, frameworks, simulator; npm packages of any name. Move the code to the room it belongs in; the rooms are in scripts/lint/boundaries.mjs."`,
  )
})
