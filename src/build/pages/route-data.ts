// Adds the page's social image and its Markdown to its head, and mends the link to its source. Starlight calls
// it for each page.
import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data'
import { pageName, pagePath } from '../../site/page-path'
import { markdownPath } from '../markdown/markdown-path'
import { isListed } from './listed'

/** The page's image. Other sites ask for it, so without an address in full there is none. */
function imageTags({ id, entry }: StarlightRouteData, site: URL): StarlightRouteData['head'] {
  const image = new URL(`/og/${pageName(id)}.png`, site).href
  return [
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
  ]
}

/** @see https://starlight.astro.build/guides/route-data/ */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
  const { starlightRoute: route } = locals
  if (site) route.head.push(...imageTags(route, site))
  // Starlight only joins addresses, and on Bitbucket this makes the page of a file one to edit it on.
  if (route.editUrl?.hostname === 'bitbucket.org') route.editUrl.searchParams.set('mode', 'edit')
  const path = pagePath(route.id)
  if (!isListed(path)) return
  route.head.push({
    tag: 'link',
    attrs: { rel: 'alternate', type: 'text/markdown', href: markdownPath(path) },
  })
})
