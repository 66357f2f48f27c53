// Makes the built site ready to travel: few files of scripts, HTML as the standard has it, a
// Content-Security-Policy in each page, the headers as a file for hosts that read one, everything compressed
// once, and the files of former builds for pages that are still open. Runs while the site is built.
import { globSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { chunkGroups } from './chunks'
import { compressFolder } from './compression'
import { withPolicy, type PolicyOptions } from './content-security-policy'
import { headersFile } from '../../site/headers'
import { keepFormerFiles } from './former-files'
import { notedScripts, withPageScripts, type ScriptFile } from './page-scripts'
import { withStylesInHead } from './styles-in-head'

/** What differs by where the site is built and published. */
interface DeliveryOptions extends PolicyOptions {
  /** The folder in which files outlast a build, from the project's; `off` keeps none. */
  formerFiles: string
}

/** Adds the above. It comes last among the integrations, so that it sees what the others wrote. */
export function delivery({ formerFiles, ...options }: DeliveryOptions): AstroIntegration {
  const scripts = new Map<string, ScriptFile>()
  return {
    name: 'sessionlight:delivery',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const rolldownOptions = { output: { codeSplitting: { groups: chunkGroups } } }
        updateConfig({
          // All styles stand in the page: nothing that a first paint waits for costs a second round trip.
          build: { inlineStylesheets: 'always' },
          vite: {
            plugins: [notedScripts(scripts)],
            environments: { client: { build: { rolldownOptions } } },
          },
        })
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const pages = globSync('**/*.html', { cwd: folder })
        for (const page of pages) {
          const file = join(folder, page)
          const html = withStylesInHead(await readFile(file, 'utf8'))
          await writeFile(file, withPolicy(withPageScripts(html, scripts), page, options))
        }
        await writeFile(join(folder, '_headers'), headersFile())
        const { files, before, after } = await compressFolder(folder)
        logger.info(
          `${pages.length} pages got their policy; ${files} files compressed from ${before} to ${after} bytes`,
        )
        if (formerFiles === 'off') return
        const former = await keepFormerFiles({ built: folder, kept: resolve(formerFiles) })
        logger.info(`${former} files of former builds stay, for pages that are still open`)
      },
    },
  }
}
