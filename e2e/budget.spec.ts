import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'
import { findBox, paste, trace } from './ask-box'
import { expect, test } from './fixtures'
import { startSlowSite } from './slow-document'
import { texts } from './texts'

const article = '/errors/cloudflare-1020'
const kilobyte = 1000

/** Opens a page and gives everything that the browser asked for. */
async function load(page: Page, path: string): Promise<Response[]> {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(path, { waitUntil: 'networkidle' })
  return responses
}

/** Scripts that Next.js needs for a page without a line of ours, as its build lists them. */
async function listFrameworkScripts(): Promise<string[]> {
  const manifest: unknown = JSON.parse(await readFile('.next/build-manifest.json', 'utf8'))
  const lists = typeof manifest === 'object' && manifest !== null ? Object.entries(manifest) : []
  return lists
    .filter(([name]) => name === 'rootMainFiles' || name === 'polyfillFiles')
    .flatMap(([, files]) => (Array.isArray(files) ? files : []))
    .map((file) => `/_next/${file}`)
}

/** An entry of the browser, which TypeScript does not know yet; a node that is gone is null. */
type Shift = PerformanceEntry & { readonly sources: readonly { readonly node?: Node | null }[] }

/** What moved inside an element since the page began to load: where from and to. */
async function listShifts(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(async (within) => {
    await document.fonts.ready
    const shifts: Shift[] = []
    new PerformanceObserver((list) => {
      shifts.push(...(list.getEntries() as Shift[]))
    }).observe({ type: 'layout-shift', buffered: true })
    // What was buffered arrives before the next frame but one.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    const area = document.querySelector(within)
    const isInside = (source: { node?: Node | null }) => area?.contains(source.node ?? document.documentElement)
    return shifts.filter(({ sources }) => sources.some(isInside)).map((shift) => JSON.stringify(shift))
  }, selector)
}

for (const path of ['', article]) {
  test(`${path || 'the home page'} is one document and one style sheet, all from one host`, async ({
    page,
    language,
    baseURL,
  }) => {
    const responses = await load(page, `/${language}${path}`)
    const count = (type: string) => responses.filter((response) => response.request().resourceType() === type).length
    expect(count('document')).toBe(1)
    expect(count('stylesheet')).toBe(1)
    expect(count('font')).toBeLessThanOrEqual(1)
    expect(count('fetch') + count('xhr'), 'nothing is asked for before the reader does something').toBe(0)
    for (const response of responses) expect(new URL(response.url()).origin).toBe(new URL(baseURL ?? '').origin)
  })

  for (const width of [390, 1280]) {
    test(`nothing on ${path || 'the home page'} moves while it loads, ${width} px`, async ({ page, language }) => {
      await page.setViewportSize({ width, height: 800 })
      // How much of a document is there at the first picture is chance; here it is all of it, up to the last element.
      const whole = page.locator('footer').waitFor({ state: 'attached' })
      await page.route('**/*.css', async (route) => {
        await whole
        await route.continue()
      })
      await page.goto(`/${language}${path}`, { waitUntil: 'networkidle' })
      expect(await listShifts(page, 'html')).toEqual([])
    })

    test(`nothing in the header of ${path || 'the home page'} moves as its parts arrive, ${width} px`, async ({
      page,
      language,
      baseURL,
    }) => {
      const slow = await startSlowSite(baseURL ?? '')
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${slow.url}/${language}${path}`)
      await expect(page.locator('header')).toBeVisible()
      const shifts = await listShifts(page, 'header')
      await page.goto('about:blank')
      await slow.end()
      expect(shifts).toEqual([])
    })
  }
}

test('our scripts on an article weigh at most 15 kB', async ({ page, language }) => {
  const framework = await listFrameworkScripts()
  expect(framework.length).toBeGreaterThan(2)
  const responses = await load(page, `/${language}${article}`)
  const scripts = responses.filter((response) => response.request().resourceType() === 'script')
  const ours = scripts.filter((script) => !framework.includes(new URL(script.url()).pathname))
  const sizes = await Promise.all(ours.map(async (script) => gzipSync(await script.body()).length))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15 * kilobyte)

  // Of the framework's own scripts none may hold what we wrote: the sum above would leave it out.
  expect(ours.length).toBeGreaterThan(0)
  for (const script of scripts.filter((candidate) => !ours.includes(candidate))) {
    expect.soft(await script.text(), script.url()).not.toContain('/suggestions')
  }
})

test('the font weighs at most 30 kB', async ({ page, language }) => {
  const responses = await load(page, `/${language}${article}`)
  const fonts = responses.filter((response) => response.request().resourceType() === 'font')
  for (const font of fonts) expect((await font.body()).length).toBeLessThanOrEqual(30 * kilobyte)
  expect(fonts).toHaveLength(1)
})

/** Counts what comes over the network from now on, as it is sent. */
async function countBytes(page: Page): Promise<() => number> {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  let bytes = 0
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  return () => bytes
}

test('from opening the search to the first result at most 60 kB come', async ({ page, language }) => {
  await page.goto(`/${language}${article}`, { waitUntil: 'networkidle' })
  const readBytes = await countBytes(page)
  await page.keyboard.press('/')
  await page.getByRole('combobox', { name: texts[language].headerBox }).pressSequentially('quota', { delay: 30 })
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(readBytes()).toBeGreaterThan(0)
  expect(readBytes()).toBeLessThanOrEqual(60 * kilobyte)
})

test('from the first paste to its verdict at most 175 kB come', async ({ page, language }) => {
  await page.goto(`/${language}`, { waitUntil: 'networkidle' })
  const readBytes = await countBytes(page)
  await findBox(page, language).focus()
  await paste(page, trace)
  await expect(page.getByRole('heading', { level: 2, name: /insufficient_quota/ })).toBeVisible()
  expect(readBytes()).toBeGreaterThan(0)
  expect(readBytes()).toBeLessThanOrEqual(175 * kilobyte)
})
