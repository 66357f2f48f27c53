// Compiles `.vue` as Vite's plugin for Vue does in a build. Runs in a worker.
import { encodedMap, FlattenMap, type EncodedSourceMap } from '@jridgewell/trace-mapping'
import {
  babelParse,
  compileScript,
  compileStyle,
  compileTemplate,
  parse,
  type BindingMetadata,
  type SFCDescriptor,
  type SFCStyleBlock,
  type SFCTemplateCompileOptions,
} from '@vue/compiler-sfc'
import type { Compile, Compiled } from '../compiled'
import type { CssNames } from './css-modules'
import type { SourceMap } from './javascript'
import { refuseOtherFiles } from './likeness'
import { moduleOf } from './module-code'
import type { Node } from './program'
import { refuseVueLimits } from './vue-limits'
import { vueProblem } from './vue-problem'

const filename = 'App.vue'

/** Names the scope of the styles: `data-v-app`. */
const id = 'app'

const component = '__component__'

type TemplateOptions = Partial<SFCTemplateCompileOptions>

/** Code and where it comes from. */
interface Part {
  code: string
  map: EncodedSourceMap | undefined
}

function templateOptionsOf({ styles, slotted }: SFCDescriptor, isTyped: boolean): TemplateOptions {
  return {
    id,
    isProd: true,
    slotted,
    scoped: styles.some(({ scoped }) => scoped),
    compilerOptions: { sourceMap: true, ...(isTyped && { expressionPlugins: ['typescript'] }) },
  }
}

function scriptOf(descriptor: SFCDescriptor, templateOptions: TemplateOptions) {
  if (!descriptor.script && !descriptor.scriptSetup) return undefined
  return compileScript(descriptor, {
    id,
    isProd: true,
    inlineTemplate: descriptor.scriptSetup !== null,
    genDefaultAs: component,
    templateOptions,
  })
}

/** The template as a function of its own, for components without `<script setup>`. */
function renderOf(
  { template }: SFCDescriptor,
  options: TemplateOptions,
  bindingMetadata: BindingMetadata | undefined,
): Part | undefined {
  if (!template) return undefined
  const { code, map, errors } = compileTemplate({
    ...options,
    compilerOptions: { ...options.compilerOptions, ...(bindingMetadata && { bindingMetadata }) },
    source: template.content,
    ...(template.ast && { ast: template.ast }),
    ...(template.map && { inMap: template.map }),
    filename,
    id,
  })
  if (errors[0]) throw vueProblem(errors[0])
  const renamed = code.replace('export function render', 'function __render__')
  return { code: renamed, map: map as EncodedSourceMap | undefined }
}

/** Puts parts below each other. */
function joined(parts: readonly Part[]): Part {
  const code = parts.map((part) => part.code).join('\n')
  const [first, ...others] = parts
  if (others.every(({ map }) => !map)) return { code, map: first?.map }
  const sections = []
  let line = 0
  for (const part of parts) {
    if (part.map) sections.push({ offset: { line, column: 0 }, map: part.map })
    line += part.code.split('\n').length
  }
  return { code, map: encodedMap(new FlattenMap({ version: 3, sections })) }
}

/** Of code that is all the compiler's own. */
const noMap = { version: 3, sources: [filename], names: [], mappings: '' }

/** A style, and under `module` what the names in it have become. */
interface Style {
  css: string
  names: CssNames | undefined
}

async function styleOf(style: SFCStyleBlock, index: number): Promise<Style> {
  const { content, scoped, module, loc } = style
  const cssModule = module && (await import('./css-modules')).cssModule(index)
  const { code, errors } = compileStyle({
    source: content,
    filename,
    id: `data-v-${id}`,
    isProd: true,
    scoped: Boolean(scoped),
    ...(cssModule && { postcssPlugins: cssModule.plugins }),
  })
  if (errors[0]) throw vueProblem(errors[0], loc.start)
  return { css: code, names: cssModule ? cssModule.names : undefined }
}

/** What a component has beside its script: the render function, the scope, and the names in styles. */
function ending({ styles }: SFCDescriptor, compiled: readonly Style[], hasRender: boolean): string {
  const modules = styles.flatMap(({ module }, index) => {
    const name = module === true ? '$style' : module
    return name ? [[name, compiled[index]!.names]] : []
  })
  const added = {
    render: hasRender && '__render__',
    __scopeId: styles.some(({ scoped }) => scoped) && `'data-v-${id}'`,
    __cssModules: modules.length > 0 && JSON.stringify(Object.fromEntries(modules)),
  }
  return [
    ...Object.entries(added).flatMap(([name, value]) =>
      value ? [`;(${component}.__vccOpts ?? ${component}).${name} = ${value};`] : [],
    ),
    `;export default ${component};`,
  ].join('\n')
}

/** The language of a script without anything in it, which Vue's parser leaves out. */
const emptyScript = /<script\s[^>]*\blang=["']?(\w+)["']?[^>]*>\s*<\/script>/

function parseModule(code: string): Node {
  return babelParse(code, { sourceType: 'module' }).program as unknown as Node
}

async function compileFile(source: string): Promise<Compiled> {
  refuseOtherFiles('vue', source)
  const { descriptor, errors } = parse(source, { filename })
  refuseVueLimits(descriptor)
  if (errors[0]) throw errors[0]
  const { scriptSetup, script, styles } = descriptor
  const isTyped = ((scriptSetup ?? script)?.lang ?? emptyScript.exec(source)?.[1]) === 'ts'
  const templateOptions = templateOptionsOf(descriptor, isTyped)
  const compiled = scriptOf(descriptor, templateOptions)
  const render = scriptSetup ? undefined : renderOf(descriptor, templateOptions, compiled?.bindings)
  const compiledStyles = await Promise.all(styles.map(styleOf))
  const whole = joined([
    { code: compiled?.content ?? `const ${component} = {};`, map: compiled?.map as Part['map'] },
    ...(render ? [render] : []),
    { code: ending(descriptor, compiledStyles, render !== undefined), map: undefined },
  ])
  const { code, map } = isTyped
    ? (await import('./javascript')).javascriptOf(whole.code, {
        map: (whole.map ?? noMap) as SourceMap,
      })
    : { code: whole.code, map: JSON.stringify(whole.map ?? noMap) }
  const css = compiledStyles.map((style) => style.css).join('\n')
  return moduleOf('vue', { code, css, map }, parseModule)
}

/** Compiles a `.vue` file. */
export const compileVue: Compile = (source) =>
  compileFile(source).catch((error: unknown) => {
    throw vueProblem(error)
  })
