// Where the site is published: as it is set, as the host tells it, or nowhere.
import { expect, test } from 'vitest'
import { siteUrl } from '../../../src/site/build/site-url'

test('without any variable there is no address', () => {
  expect(siteUrl({})).toBeUndefined()
  expect(siteUrl({ SITE_URL: '' })).toBeUndefined()
})

test('what is set comes first', () => {
  const host = { NETLIFY: 'true', URL: 'https://site.netlify.app' }
  expect(siteUrl({ ...host, SITE_URL: 'https://docs.test/' })).toBe('https://docs.test')
  expect(siteUrl({ SITE_URL: 'http://docs.test:8080' })).toBe('http://docs.test:8080')
})

test('Netlify tells it, for previews too', () => {
  const preview = { NETLIFY: 'true', DEPLOY_PRIME_URL: 'https://deploy-preview-1--x.netlify.app' }
  expect(siteUrl({ ...preview, URL: 'https://docs.test' })).toBe('https://docs.test')
  expect(siteUrl(preview)).toBe('https://deploy-preview-1--x.netlify.app')
  // Elsewhere these names may stand for anything.
  expect(siteUrl({ URL: 'anything', DEPLOY_PRIME_URL: 'anything' })).toBeUndefined()
})

test('Vercel tells its domain', () => {
  expect(siteUrl({ VERCEL_PROJECT_PRODUCTION_URL: 'docs.test' })).toBe('https://docs.test')
})

test('Cloudflare Pages tells the address of the deployment, which is below that of the project', () => {
  expect(siteUrl({ CF_PAGES_URL: 'https://7b2cc4a9.docs.pages.dev' })).toBe(
    'https://docs.pages.dev',
  )
  expect(siteUrl({ CF_PAGES_URL: 'https://docs.pages.dev' })).toBe('https://docs.pages.dev')
  expect(siteUrl({ CF_PAGES_URL: 'https://docs.test' })).toBe('https://docs.test')
})

test('GitHub tells it for a site that has a host of its own, not for one in a folder', () => {
  expect(siteUrl({ GITHUB_REPOSITORY: 'Owner/owner.github.io' })).toBe('https://owner.github.io')
  expect(siteUrl({ GITHUB_REPOSITORY: 'owner/docs' })).toBeUndefined()
  expect(siteUrl({ GITHUB_REPOSITORY: 'owner/other.github.io' })).toBeUndefined()
})

test.each([
  'docs.test',
  '/docs/',
  'https://docs.test/folder/',
  'https://docs.test/?a',
  'https://docs.test/#a',
  'https://user:word@docs.test',
  'ftp://docs.test',
  'javascript:alert(1)',
  'https://',
])('%s stops the build in one sentence', (address) => {
  expect(() => siteUrl({ SITE_URL: address })).toThrow(
    `SITE_URL is not valid: expected the address of a site at the root of its host, such as https://docs.example.com, received "${address}".`,
  )
})

test('a host’s variable that can’t be used is named, with the way out', () => {
  expect(() => siteUrl({ NETLIFY: 'true', URL: 'none' })).toThrow(
    /^URL is not valid: .* received "none"\. Set SITE_URL\.$/,
  )
})
