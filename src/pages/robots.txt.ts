// Lets every robot in, and tells where the sitemap is. Made at build, for the address is a setting.
import type { APIRoute } from 'astro'

export const prerender = true

export const GET: APIRoute = ({ site }) =>
  new Response(
    ['User-agent: *', 'Allow: /', `Sitemap: ${new URL('/sitemap-index.xml', site).href}`, ''].join(
      '\n',
    ),
  )
