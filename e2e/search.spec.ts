import type { Browser, Page } from '@playwright/test'
import { expect, type Language, test } from './fixtures'
import { texts } from './texts'

/** Searches on the page of results; gives the paths of what was found, in order, without language. */
async function search(page: Page, language: Language, query: string): Promise<string[]> {
  await page.goto(`/${language}/search?q=${encodeURIComponent(query)}`)
  // Those between which a code leaves the choice stand before the others.
  const links = page.getByRole('main').locator('section li > a, li h2 a')
  const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  return paths.map((path) => path.replace(`/${language}`, ''))
}

const stream = '/errors/error-in-body-stream'
const noCredit = '/errors/429-insufficient-quota'

/** What is found first, for what people type. */
const firsts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'eror in body strem': stream,
    'error in body stream': stream,
    quota: noCredit,
    insufficient_quota: noCredit,
    '1020': '/errors/cloudflare-1020',
    'Error code: 1020': '/errors/cloudflare-1020',
    'ACCESS DENIED': '/errors/cloudflare-1020',
    'You exceeded your current quota, please check your plan and billing details.': noCredit,
    'invalid api key': '/errors/401-invalid-api-key',
    'maximum context length': '/errors/400-context-length-exceeded',
  },
  fr: {
    'eror in body strem': stream,
    quota: noCredit,
    'crédit épuisé': noCredit,
    'credit epuise': noCredit,
    '1020': '/errors/cloudflare-1020',
    'accès refusé': '/errors/cloudflare-1020',
    'Incorrect API key provided: sk-': '/errors/401-invalid-api-key',
    'délai dépassé': '/errors/request-timeout',
  },
}

test('what a query was recognised as says whose side it is on, and leads into its wizard with what was answered', async ({
  page,
  language,
}) => {
  await search(page, language, 'APIConnectionError ECONNREFUSED')
  const first = page.getByRole('main').getByRole('listitem').first()
  await expect(first.getByText(/ECONNREFUSED/)).toBeVisible()
  await first.getByRole('link', { name: texts[language].walk }).click()
  await page.waitForURL(`/${language}/errors/connection-error/fix?cause-line=refused`)
  for (const query of ['429', 'zzzzzz']) {
    await search(page, language, query)
    await expect(page.getByRole('main').getByRole('link', { name: texts[language].walk })).toHaveCount(0)
  }
})

test('what people type finds the article first', async ({ page, language }) => {
  for (const [query, path] of Object.entries(firsts[language])) {
    const [first] = await search(page, language, query)
    expect.soft(first, query).toBe(path)
  }
})

test('no 422 stands above a 429 for who asks for 429', async ({ page, language }) => {
  const found = await search(page, language, '429')
  const places = (code: string) => found.flatMap((path, place) => (path.startsWith(`/errors/${code}-`) ? [place] : []))
  expect(places('429')).toEqual([0, 1, 2])
  for (const place of places('422')) expect(place).toBeGreaterThan(Math.max(...places('429')))
})

test('numbers are taken exactly', async ({ page, language }) => {
  expect(await search(page, language, '1020')).not.toContain('/errors/cloudflare-1010')
  expect(await search(page, language, '1010')).not.toContain('/errors/cloudflare-1020')
  expect(await search(page, language, '42')).not.toContain('/errors/422-unprocessable-entity')
})

test('what was found is marked', async ({ page, language }) => {
  await search(page, language, 'eror in body strem 429')
  const marks = page.getByRole('main').locator('mark')
  expect(new Set((await marks.allTextContents()).map((text) => text.toLowerCase()))).toContain('stream')
  await search(page, language, '429')
  await expect(marks.first()).toHaveText('429')
})

test('who finds nothing is told what else to do', async ({ page, language }) => {
  expect(await search(page, language, 'zzzzzz')).toEqual([])
  await expect(page.getByRole('status')).toHaveText(texts[language].noResult)
  await expect(page.getByRole('main').locator(`a[href="/${language}/triage"]`)).toBeVisible()
})

test('the results are the same without JavaScript, and while typing', async ({ page, browser, language, baseURL }) => {
  const plain = await openWithoutJavaScript(browser, baseURL)
  await page.goto(`/${language}`)
  for (const query of ['429', 'quota', 'eror in body strem', 'vpn']) {
    const found = await search(plain, language, query)
    expect(found.length, query).toBeGreaterThan(0)
    const box = page.getByRole('textbox', { name: texts[language].mainBox })
    await box.fill('')
    await box.pressSequentially(query)
    const options = page.getByRole('navigation', { name: texts[language].mainBox }).getByRole('link')
    const expected = found.slice(0, 7).map((path) => `/${language}${path}`)
    // Those of the query before stand until the answer is drawn.
    await expect
      .poll(() => options.evaluateAll((all) => all.map((option) => option.getAttribute('href') ?? '')), {
        message: query,
      })
      .toEqual(expected)
  }
  await plain.context().close()
})

async function openWithoutJavaScript(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  return context.newPage()
}
