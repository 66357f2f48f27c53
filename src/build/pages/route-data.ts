// Adds the page's social image and its Markdown to its head. Starlight calls it for each page.
import { defineRouteMiddleware } from '@astrojs/starlight/route-data'
import { isListed } from './listed'
import { markdownPath } from '../markdown/markdown-path'
import { pageName, pagePath } from '../../site/page-path'

/** @see https://starlight.astro.build/guides/route-data/ */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const { head, id, entry } = locals.starlightRoute
  const image = new URL(`/og/${pageName(id)}.png`, site).href
  head.push(
    { tag: 'meta', attrs: { property: 'og:image', content: image } },
    { tag: 'meta', attrs: { property: 'og:image:width', content: '1200' } },
    { tag: 'meta', attrs: { property: 'og:image:height', content: '630' } },
    {
      tag: 'meta',
      attrs: {
        property: 'og:image:alt',
        content: `${entry.data.title}: ${entry.data.description}`,
      },
    },
    { tag: 'meta', attrs: { name: 'twitter:image', content: image } },
  )
  const path = pagePath(id)
  if (!isListed(path)) return
  head.push({
    tag: 'link',
    attrs: { rel: 'alternate', type: 'text/markdown', href: markdownPath(path) },
  })
})
