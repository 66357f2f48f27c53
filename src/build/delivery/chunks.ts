// Which modules share a file of scripts. On a slow line each file costs a round trip: so there is one for
// every page, one for those with examples, and one for React. Runs while the site is built.

/** Modules whose scripts every page runs. */
const onEveryPage = [
  /^\0?astro:scripts[\\/]page/,
  /[\\/]vite[\\/]preload-helper/,
  /[\\/]starlight[\\/].*[\\/](?:Search|TableOfContents|MobileTableOfContents)\.astro\?/,
  /[\\/]src[\\/]components[\\/]search[\\/](?:Search\.astro\?|page[\\/]search-ui\.)/,
  /[\\/]src[\\/]components[\\/]feedback[\\/](?:FeedbackForm\.astro\?|page[\\/](?:feedback-loader|storage-keys)\.)/,
]

/** Modules that each live example needs, whatever its framework. */
const inLiveExamples = [
  /[\\/]nanostores[\\/]/,
  /[\\/]src[\\/]components[\\/]live-example[\\/](?:SessionPanel|ExampleTools|Preview|ExampleCode)\.astro\?/,
  /[\\/]src[\\/]components[\\/]prose[\\/]StoreValues\.astro\?/,
  /[\\/]src[\\/]session[\\/]page[\\/](?:example-run|live-store|page-reload|slow-loading)\./,
  /[\\/]src[\\/]islands[\\/]page[\\/]failure\./,
]

function anyOf(patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'))
}

/** What editing and sharing have in common: each file of it would be named on every page with an example. */
const inPlayground = [
  /[\\/]src[\\/]playground[\\/]page[\\/](?:sharing[\\/](?:address|code-link|link-dirt)|editing[\\/]tabs)\./,
]

/** As `output.codeSplitting.groups` of Rolldown takes them: what one takes, those of less priority don't. */
export const chunkGroups = [
  {
    name: 'react',
    test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/,
    priority: 3,
  },
  { name: 'page', test: anyOf(onEveryPage), priority: 2 },
  { name: 'live-example', test: anyOf(inLiveExamples), priority: 1 },
  { name: 'playground', test: anyOf(inPlayground) },
]
