// The image of each page that other sites show beside a link to it. Made at build, with a font that a package
// brings, so that it is the same on every machine; not where no address is known under which others could ask
// for it.
import { getCollection } from 'astro:content'
import { OGImageRoute } from 'astro-og-canvas'
import { pageName } from '../../site/page-path'

export const prerender = true

const docs = import.meta.env.SITE ? await getCollection('docs') : []
const pages = Object.fromEntries(docs.map(({ id, data }) => [pageName(id), data]))

const fonts = 'node_modules/@fontsource/inter/files'

export const { getStaticPaths, GET } = await OGImageRoute({
  pages,
  getSlug: (id) => `${id}.png`,
  getImageOptions: (_id, { title, description = '' }) => ({
    title,
    description,
    logo: { path: 'src/styles/social-logo.png', size: [96] },
    bgGradient: [
      [23, 19, 46],
      [36, 26, 82],
    ],
    border: { color: [124, 92, 255], width: 16, side: 'block-end' },
    padding: 72,
    fonts: [`${fonts}/inter-latin-400-normal.woff2`, `${fonts}/inter-latin-700-normal.woff2`],
    font: {
      title: { families: ['Inter'], weight: 'Bold', size: 76, lineHeight: 1.15 },
      description: {
        families: ['Inter'],
        color: [207, 195, 255],
        size: 36,
        lineHeight: 1.4,
      },
    },
  }),
})
