// The address that the site is published at: as it is set, or as the host that builds the site tells it. Where
// nobody does there is none, and pages then name none. Runs at build.

/** A user's or an organization's own site on GitHub Pages. Any other is in a folder, where this site can't be. */
const userSite = /^([\w-]+)\/\1\.github\.io$/i

/** The address of one deployment on Cloudflare Pages, before that of the project. */
const deployment = /(?<=^https:\/\/)[^.]+\.(?=[^.]+\.pages\.dev\b)/

type Variables = Readonly<Record<string, string | undefined>>

/**
 * What may hold the address, the first to be taken first. A preview is told that of the published site, for
 * its pages are copies of those there.
 * Sources: https://docs.netlify.com/configure-builds/environment-variables/,
 * https://vercel.com/docs/environment-variables/system-environment-variables,
 * https://developers.cloudflare.com/pages/configuration/build-configuration/
 */
function* candidates(env: Variables): Generator<[variable: string, address: string | undefined]> {
  yield ['SITE_URL', env.SITE_URL]
  if (env.NETLIFY) {
    yield ['URL', env.URL]
    yield ['DEPLOY_PRIME_URL', env.DEPLOY_PRIME_URL]
  }
  const { VERCEL_PROJECT_PRODUCTION_URL: domain } = env
  yield ['VERCEL_PROJECT_PRODUCTION_URL', domain && `https://${domain}`]
  yield ['CF_PAGES_URL', env.CF_PAGES_URL?.replace(deployment, '')]
  const [, owner] = userSite.exec(env.GITHUB_REPOSITORY ?? '') ?? []
  yield ['GITHUB_REPOSITORY', owner && `https://${owner.toLowerCase()}.github.io`]
}

/** Its origin, when the address is that of a whole host. */
function originOf(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const isWhole = url && /^https?:\/\/[^/?#]+$/.test(url.href.replace(/\/$/, '')) && !url.username
  return isWhole ? url.origin : undefined
}

/**
 * The origin of the published site, `https://docs.example.com`, from the environment `env`; `undefined`
 * where it holds none.
 * @throws {Error} when what it holds isn't the address of a site at the root of its host
 */
export function siteUrl(env: Variables): string | undefined {
  for (const [variable, address] of candidates(env)) {
    if (!address) continue
    const origin = originOf(address)
    if (origin) return origin
    throw new Error(
      `${variable} is not valid: expected the address of a site at the root of its host, such as ` +
        `https://docs.example.com, received "${address}".${variable === 'SITE_URL' ? '' : ' Set SITE_URL.'}`,
    )
  }
  return undefined
}
