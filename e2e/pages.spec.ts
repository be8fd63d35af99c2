import type { APIRequestContext, Page } from '@playwright/test'
import { expect, type Language, test } from './fixtures'
import { listPageRoutes } from './page-routes'
import { listPaths } from './site-map'
import { texts } from './texts'

/** A page as its HTML describes it. */
type Facts = {
  readonly language: string
  readonly title: string
  readonly description: string
  readonly headings: readonly string[]
  readonly canonical: string | undefined
  /** Path by language. */
  readonly translations: Readonly<Record<string, string>>
  readonly links: readonly string[]
  readonly ids: readonly string[]
}

async function readFacts(page: Page): Promise<Facts> {
  return page.evaluate(() => {
    const list = <Kind extends Element>(selector: string) => [...document.querySelectorAll<Kind>(selector)]
    const toPath = (link: HTMLLinkElement) => new URL(link.href).pathname
    return {
      language: document.documentElement.lang,
      title: document.title,
      description: list<HTMLMetaElement>('meta[name=description]')[0]?.content ?? '',
      headings: list('h1').map((heading) => heading.textContent),
      canonical: list<HTMLLinkElement>('link[rel=canonical]').map(toPath)[0],
      translations: Object.fromEntries(
        list<HTMLLinkElement>('link[rel=alternate][hreflang]').map((link) => [link.hreflang, toPath(link)]),
      ),
      links: list<HTMLAnchorElement>('a[href]').map((link) => link.href),
      ids: list('[id]').map((element) => element.id),
    }
  })
}

function translate(path: string, language: Language): string {
  return path.replace(/^\/(en|fr)/, `/${language}`)
}

/** Matches exactly one of the texts, whatever kind of spaces it has. */
function toAnyOf(listed: readonly string[]): RegExp {
  const patterns = listed.map((text) => text.replace(/[?.()]/g, '\\$&').replace(/\s/g, '\\s'))
  return new RegExp(`^(${patterns.join('|')})$`)
}

/** Links of the site that lead to nothing: an address that does not answer, an anchor that is not there. */
async function listBrokenLinks(request: APIRequestContext, links: readonly string[]): Promise<string[]> {
  const pages = new Map<string, { status: number; html: string }>()
  const broken: string[] = []
  for (const link of links) {
    const [address = '', anchor] = link.split('#')
    const page = pages.get(address) ?? (await read(request, address))
    pages.set(address, page)
    if (page.status >= 400) broken.push(`${link} answers ${page.status}`)
    else if (anchor && !page.html.includes(`id="${decodeURIComponent(anchor)}"`))
      broken.push(`${link} has no such anchor`)
  }
  return broken
}

async function read(request: APIRequestContext, address: string) {
  const response = await request.get(address)
  return { status: response.status(), html: await response.text() }
}

// A trace of some hundred pages would cost more than the pages.
test.use({ trace: 'off' })

test('every page of the site map says what it is, and leads on to what is there', async ({
  page,
  request,
  language,
}) => {
  test.setTimeout(300_000)
  const paths = await listPaths(request, language)
  expect(paths.length).toBeGreaterThan(20)
  const titles = new Set<string>()
  const links = new Set<string>()
  for (const path of paths) {
    const response = await page.goto(path)
    const facts = await readFacts(page)
    const translations = { en: translate(path, 'en'), fr: translate(path, 'fr') }
    expect.soft(response?.status(), path).toBe(200)
    expect.soft(facts, path).toMatchObject({ language, canonical: path, translations })
    expect.soft(facts.headings, `headings of ${path}`).toEqual([expect.stringMatching(/\S/)])
    expect.soft(facts.title, `title of ${path}`).toContain('Fixpoint')
    expect.soft(facts.description.length, `description of ${path}`).toBeGreaterThan(20)
    expect.soft(new Set(facts.ids).size, `ids of ${path}`).toBe(facts.ids.length)
    titles.add(facts.title)
    for (const link of facts.links) links.add(link)
  }
  expect(titles.size, 'no two pages have the same title').toBe(paths.length)

  const { origin } = new URL(page.url())
  const here = [...links].filter((link) => new URL(link).origin === origin)
  expect(here.length).toBeGreaterThan(100)
  expect(await listBrokenLinks(request, here)).toEqual([])
  for (const link of links) expect.soft(new URL(link).protocol, link).toMatch(/^(https?|mailto):$/)
})

test('every page of the site map stays the same when the language is switched', async ({
  request,
  language,
  baseURL,
}) => {
  const other = language === 'en' ? 'fr' : 'en'
  for (const path of await listPaths(request, language)) {
    const html = await (await request.get(path)).text()
    const form = { locale: other, path: /name="path" value="([^"]*)"/.exec(html)?.[1] ?? 'missing' }
    const response = await request.post('/language', { form, headers: { origin: baseURL ?? '' }, maxRedirects: 0 })
    expect.soft(response.headers().location, path).toBe(translate(path, other))
  }
})

test('on a phone the verdict of every article stands in the first screen', async ({ page, request, language }) => {
  test.setTimeout(300_000)
  // What Safari leaves of 844 with its bars, and a little.
  const height = 690
  await page.setViewportSize({ width: 390, height })
  const articles = (await listPaths(request, language)).filter((path) => /\/errors\/[^/]+$/.test(path))
  for (const path of articles) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    const terms = page.getByRole('term').filter({ hasText: toAnyOf(texts[language].verdict) })
    await expect(terms, path).toHaveCount(3)
    const bottoms = await terms.evaluateAll((all) =>
      all.map((term) => term.nextElementSibling?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY),
    )
    expect.soft(Math.round(Math.max(...bottoms)), path).toBeLessThanOrEqual(height)
  }
})

const ways = [
  '',
  '/errors/cloudflare-1020',
  '/errors?family=quota&service=openai-api',
  '/search?q=%C3%A9puis%C3%A9+429',
  "/search?q=l'erreur%20(429)!*",
  '/triage?what-you-see=program-message&program-words=too-many-429',
  '/errors/429-rate-limit/fix?first-or-under-load=first&honour-retry-after=skipped',
  '/errors/429-rate-limit/report?fix=honour-retry-after',
]

for (const way of ways) {
  test(`the language switch keeps ${way === '' ? 'the home page' : way}`, async ({ page, language }) => {
    const other = language === 'en' ? 'fr' : 'en'
    await page.goto(`/${language}${way}`)
    await page.getByRole('button', { name: texts[language].otherLanguage }).click()
    await page.waitForURL((address) => address.pathname.startsWith(`/${other}`))
    const { pathname, searchParams } = new URL(page.url())
    const wanted = new URL(`/${other}${way}`, page.url())
    expect(pathname).toBe(wanted.pathname)
    expect([...searchParams]).toEqual([...wanted.searchParams])
  })
}

test('the bare address speaks the browser’s language until another is chosen', async ({ page, language }) => {
  const other = language === 'en' ? 'fr' : 'en'
  await page.goto('/')
  await page.waitForURL(`/${language}`)
  await page.getByRole('button', { name: texts[language].otherLanguage }).click()
  await page.waitForURL(`/${other}`)
  await page.goto('/')
  await page.waitForURL(`/${other}`)
})

for (const { asked, given } of [
  { asked: 'fr-CA, en;q=0.5', given: '/fr' },
  { asked: 'de, fr;q=0.4, en;q=0.7', given: '/en' },
  { asked: 'ja', given: '/en' },
  { asked: '*', given: '/en' },
  { asked: 'fr;q=0', given: '/en' },
]) {
  test(`the bare address leads to ${given} whoever asks for “${asked}”`, async ({ request }) => {
    const response = await request.get('/', { headers: { 'accept-language': asked }, maxRedirects: 0 })
    expect(response.status()).toBe(307)
    expect(response.headers().location).toBe(given)
    expect(response.headers().vary).toContain('accept-language')
  })
}

test('an address under a word that is no language of the site is answered in the page itself, with no script', async ({
  request,
  language,
}) => {
  const paths = ['de', 'FR'].flatMap(listPageRoutes)
  expect(paths.length).toBeGreaterThan(40)
  for (const path of paths) {
    const response = await request.get(path, { headers: { 'accept-language': language } })
    expect.soft(response.status(), path).toBe(404)
    expect.soft(await response.text(), path).toContain(`${texts[language].notFound}</h1>`)
  }
})
