import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** Of a reader who has set letters of twice the size: lengths in rem follow it, and so do media queries. */
const letterPixels = 32

test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const args = [...(launchOptions.args ?? []), `--blink-settings=defaultFontSize=${letterPixels}`]
      await use({ ...launchOptions, args })
    },
    { scope: 'worker' },
  ],
})

/** The narrowest phone, a usual one, and either side of where the header has room for its places. */
const widths = [320, 390, 511, 512, 639, 640]

const paths = [
  '',
  '/errors',
  '/errors/cloudflare-1020',
  '/errors/gemini-unavailable',
  '/errors/ssl-certificate',
  '/errors/ssl-certificate/fix',
  '/errors/at-capacity/report?fix=retry-once',
  '/errors/at-capacity/tree',
  '/flows/triage/tree',
  '/search?q=429',
  '/guides/weekly-routine',
  '/resources',
  '/resources/suggestion',
]

test('with large letters nothing but boxes of their own scrolls sideways', async ({ page, language }) => {
  for (const path of paths) {
    await page.goto(`/${language}${path}`)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(`${letterPixels}px`)
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '')
    })
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      expect.soft(await readWidth(page), `${path} at ${width} pixels`).toBeLessThanOrEqual(width)
    }
  }
})

async function readWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}
