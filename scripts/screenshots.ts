import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { findBrowser } from './check/browser.mjs'

/**
 * Pictures of the running site: `npm run screenshots` makes those of the README,
 * `npm run screenshots -- --all <folder>` every kind of page, both languages, phone and desktop, light and dark.
 */
const siteUrl = process.env.SITE_URL ?? 'http://localhost:3000'
const isRoot = process.getuid?.() === 0

const phone = { width: 390, height: 844 }
const desktop = { width: 1440, height: 900 }

const pages: readonly (readonly [name: string, path: string])[] = [
  ['home', ''],
  ['article', '/errors/cloudflare-1020'],
  ['article-api', '/errors/429-rate-limit'],
  ['wizard', '/errors/cloudflare-1020/fix'],
  ['stop', '/errors/at-capacity/fix?other-model=failed&other-provider=could-not&retry-once=failed'],
  ['errors', '/errors'],
  ['search', '/search?q=429'],
  ['triage', '/triage'],
  ['resources', '/resources'],
  ['guide', '/guides/two-minute-check'],
  ['about', '/guides/about'],
  ['legal', '/legal'],
  ['missing', '/nowhere'],
]

type Shot = {
  readonly file: string
  readonly url: string
  readonly viewport: { readonly width: number; readonly height: number }
  readonly colorScheme: 'light' | 'dark'
  readonly fullPage: boolean
  /** A message that is put into the one box and recognised. */
  readonly message?: string
}

function listAll(folder: string): Shot[] {
  return pages.flatMap(([name, page]) =>
    (['en', 'fr'] as const).flatMap((locale) =>
      (['light', 'dark'] as const).flatMap((colorScheme) =>
        [phone, desktop].map((viewport) => ({
          file: path.join(folder, `${name}-${locale}-${viewport.width}-${colorScheme}.png`),
          url: `${siteUrl}/${locale}${page}`,
          viewport,
          colorScheme,
          fullPage: true,
        })),
      ),
    ),
  )
}

/** As a terminal shows it; the key is made up. */
const message = `openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please
check your plan and billing details.', 'type': 'insufficient_quota', 'param': None, 'code': 'credit_balance_exhausted'}}
Authorization: Bearer sk-proj-0000madeUpForThisPicture0000`

const readme: readonly Shot[] = [
  {
    file: 'docs/screenshots/paste.png',
    url: `${siteUrl}/en`,
    viewport: desktop,
    colorScheme: 'light',
    fullPage: false,
    message,
  },
  {
    file: 'docs/screenshots/article.png',
    url: `${siteUrl}/en/errors/cloudflare-1020`,
    viewport: desktop,
    colorScheme: 'light',
    fullPage: false,
  },
  {
    file: 'docs/screenshots/wizard.png',
    url: `${siteUrl}/en/errors/cloudflare-1020/fix`,
    viewport: desktop,
    colorScheme: 'dark',
    fullPage: false,
  },
  {
    file: 'docs/screenshots/phone.png',
    url: `${siteUrl}/fr/errors/429-insufficient-quota`,
    viewport: phone,
    colorScheme: 'light',
    fullPage: false,
  },
]

async function take(browser: Browser, shot: Shot): Promise<void> {
  const context = await browser.newContext({ viewport: shot.viewport, colorScheme: shot.colorScheme })
  const page = await context.newPage()
  await page.goto(shot.url, { waitUntil: 'load' })
  await page.evaluate(() => document.fonts.ready)
  if (shot.message !== undefined) {
    await page.getByRole('textbox').fill(shot.message)
    await page.locator('mark').first().waitFor()
  }
  await mkdir(path.dirname(shot.file), { recursive: true })
  await page.screenshot({ path: shot.file, fullPage: shot.fullPage })
  await context.close()
}

const [flag, folder] = process.argv.slice(2)
const shots = flag === '--all' && folder !== undefined ? listAll(folder) : readme
const found = await findBrowser()
if (found.file === null) throw new Error(`There is no browser. ${found.advice}`)
const browser = await chromium.launch({
  executablePath: found.file,
  args: ['--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
})
for (const shot of shots) await take(browser, shot)
await browser.close()
console.log(`${shots.length} pictures`)
