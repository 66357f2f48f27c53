// Compiles `.vue`, with `<script setup>` and without, in TypeScript or JavaScript. Runs in a worker.
import {
  compileScript,
  compileStyle,
  compileTemplate,
  parse,
  type SFCDescriptor,
  type SFCScriptBlock,
  type SFCStyleBlock,
} from '@vue/compiler-sfc'
import { CompileError, type Compile } from '../compiled'
import { moduleOf } from './module-code'
import { stripTypes } from './strip-types'
import { vueProblem } from './vue-problem'

const filename = 'App.vue'

/** Names the scope of the styles: `data-v-app`. */
const id = 'app'

const component = '__component__'

const languages: Record<string, readonly (string | undefined)[]> = {
  script: [undefined, 'js', 'ts'],
  template: [undefined, 'html'],
  style: [undefined, 'css'],
}

/** What a build with more tools would take, and a browser can't. */
function refuseOthers({ script, scriptSetup, template, styles }: SFCDescriptor): void {
  for (const block of [script, scriptSetup, template, ...styles]) {
    if (!block) continue
    const known = languages[block.type]!
    const problem = block.src
      ? `<${block.type} src> is not supported: expected the code in this file.`
      : !known.includes(block.lang)
        ? `<${block.type} lang="${block.lang}"> is not supported: expected ${known.filter(Boolean).join(' or ')}.`
        : 'module' in block && block.module
          ? '<style module> is not supported: expected <style> or <style scoped>.'
          : undefined
    const { line, column } = block.loc.start
    if (problem) throw new CompileError({ kind: 'compile', message: problem, line, column })
  }
}

function cssOf({ content, scoped, loc }: SFCStyleBlock): string {
  const { code, errors } = compileStyle({
    source: content,
    filename,
    id: `data-v-${id}`,
    scoped: Boolean(scoped),
  })
  if (errors[0]) throw vueProblem(errors[0], loc.start.line)
  return code
}

/** The template as a function of its own, for components without `<script setup>`. */
function renderOf({ template, styles }: SFCDescriptor, isTyped: boolean): string {
  if (!template) return ''
  const { code, errors } = compileTemplate({
    source: template.content,
    ...(template.ast && { ast: template.ast }),
    filename,
    id,
    scoped: styles.some(({ scoped }) => scoped),
    compilerOptions: isTyped ? { expressionPlugins: ['typescript'] } : {},
  })
  if (errors[0]) throw vueProblem(errors[0])
  return `${code.replace('export function render', 'function __render__')}
${component}.render = __render__`
}

function scriptOf(descriptor: SFCDescriptor, isTyped: boolean): SFCScriptBlock | undefined {
  if (!descriptor.script && !descriptor.scriptSetup) return undefined
  return compileScript(descriptor, {
    id,
    inlineTemplate: true,
    genDefaultAs: component,
    templateOptions: {
      compilerOptions: isTyped ? { expressionPlugins: ['typescript'] } : {},
    },
  })
}

/** Compiles a `.vue` file. */
export const compileVue: Compile = (source) => {
  try {
    const { descriptor, errors } = parse(source, { filename })
    if (errors[0]) throw errors[0]
    refuseOthers(descriptor)
    const { scriptSetup, script, styles } = descriptor
    const isTyped = (scriptSetup ?? script)?.lang === 'ts'
    const compiled = scriptOf(descriptor, isTyped)
    const parts = [
      compiled?.content ?? `const ${component} = {}`,
      scriptSetup ? '' : renderOf(descriptor, isTyped),
      styles.some(({ scoped }) => scoped) ? `${component}.__scopeId = 'data-v-${id}'` : '',
      `export default ${component}`,
    ]
    const code = parts.filter(Boolean).join('\n')
    const map = JSON.stringify(compiled?.map ?? noMap)
    return moduleOf('vue', {
      code: isTyped ? stripTypes(code, map) : code,
      css: styles.map(cssOf).join('\n'),
      map,
    })
  } catch (error) {
    throw vueProblem(error)
  }
}

/** Of code that is all the compiler's own. */
const noMap = { version: 3, sources: [filename], names: [], mappings: '' }
