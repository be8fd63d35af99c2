import type { APIRequestContext } from '@playwright/test'
import type { Language } from './fixtures'

/** Paths of all pages in the site map, of one language. */
export async function listPaths(request: APIRequestContext, language: Language): Promise<string[]> {
  const siteMap = await (await request.get('/sitemap.xml')).text()
  const paths = [...siteMap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname)
  return paths.filter((path) => path === `/${language}` || path.startsWith(`/${language}/`))
}
