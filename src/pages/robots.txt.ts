// Lets every robot in, and tells where the sitemap is, if there is one. Made at build, for the address is a
// setting.
import type { APIRoute } from 'astro'

export const prerender = true

export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? [`Sitemap: ${new URL('/sitemap-index.xml', site).href}`] : []
  return new Response(['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n'))
}
