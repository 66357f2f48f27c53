// What a file in each tab may have, as the playground's page lists it: all that a build with Vite and the
// framework's own plugin takes in one file. tests/contracts/playground/samples/ has each feature. Runs while
// the page is built.
import type { FrameworkId } from '../../site/frameworks'

/** By framework; what stands between backticks is code. */
export const features: Record<FrameworkId, readonly string[]> = {
  react: [
    'All of JSX and React 19, with a component as the default export.',
    'All of TypeScript that Vite builds: types, casts and generics; and `enum`, `namespace` and parameter properties, which become code.',
    '`await` at the top of the file, `import.meta.env` and `process.env.NODE_ENV`.',
  ],
  vue: [
    '`<script setup>` and `<script>`, with options or with `setup()`, and every macro: `defineProps()`, `defineModel()` and the others.',
    'The same TypeScript with `lang="ts"`, in expressions of the template too.',
    '`<style>`, `<style scoped>`, `<style module>`, and `v-bind()` in each.',
    '`await` at the top of `<script setup>`: as in an island of Astro, it is put into `<Suspense>`.',
  ],
  svelte: [
    'Runes, blocks, snippets, directives and `<svelte:…>` elements; and the syntax of Svelte 4, with what `sv migrate` leaves behind.',
    'TypeScript with `lang="ts"`, in markup too. As in a build, Svelte takes out types, and refuses what would become code: `enum`, `namespace` with values, parameter properties.',
    '`<style>`, whose rules are the component’s own.',
  ],
}
