import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, type Language, test } from './fixtures'
import { texts } from './texts'

/** Every kind of page. Some of a wizard's ends are reached by their address: it holds the whole way. */
const kinds: Readonly<Record<string, string>> = {
  home: '',
  list: '/errors',
  'filtered list': '/errors?family=quota&service=gemini',
  article: '/errors/cloudflare-1020',
  'API article': '/errors/429-rate-limit',
  'wizard question with long names': '/errors/ssl-certificate/fix',
  'wizard fix': '/errors/cloudflare-1020/fix',
  'wizard with ignored parameters': '/errors/cloudflare-1020/fix?vpn-off=failed&nothing=1',
  'stop page': '/errors/at-capacity/fix?retry-once=failed&other-model=could-not&other-provider=skipped',
  'fixed page': '/errors/at-capacity/fix?retry-once=worked',
  'report page': '/errors/at-capacity/report?fix=retry-once',
  'search results': '/search?q=429',
  'recognised search': '/search?q=APIConnectionError+ECONNREFUSED',
  'empty search': '/search?q=zzzzzz',
  resources: '/resources',
  'filtered resources': '/resources?type=download&family=format&language=fr',
  'tree of an error': '/errors/at-capacity/tree',
  'tree of the triage': '/flows/triage/tree',
  guides: '/guides',
  guide: '/guides/quotas-and-back-off',
  'guide with a check list and judged advice': '/guides/weekly-routine',
  'guide with wide tables': '/guides/robust-api-calls',
  questions: '/guides/faq',
  'two-minute check': '/guides/two-minute-check',
  triage: '/triage',
  'triage arrival': '/triage?what-you-see=chatgpt-message&chatgpt-words=at-capacity',
  about: '/guides/about',
  'what is kept': '/guides/privacy',
  'link suggestion': '/resources/suggestion',
  'link sent': '/resources/suggestion?sent=held',
  'feedback on a link': '/resources/feedback?link=openai-status',
  'note that is not there': '/notes/none',
  legal: '/legal?about=/en/errors/cloudflare-1020',
  'page that is not there': '/errors/nothing-here',
}

/** What a theme may change; everything else is the same in both. */
const colourRules = ['color-contrast', 'link-in-text-block']

const looks = [
  { name: 'light', colorScheme: 'light', width: 1280, rules: null },
  { name: 'dark', colorScheme: 'dark', width: 1280, rules: colourRules },
  { name: 'on the narrowest phone', colorScheme: 'light', width: 320, rules: null },
] as const

async function expectNoViolation(page: Page, { name, rules }: (typeof looks)[number]): Promise<void> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules === null ? axe : axe.withRules(rules)).analyze()
  const found = violations.flatMap(({ nodes }) => nodes.map((node) => `${node.html}\n${node.failureSummary}`))
  expect.soft(found, name).toEqual([])
}

/** Opens everything that can be opened, so that what lies inside is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
}

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect.soft(width, 'width at 320 pixels').toBeLessThanOrEqual(320)
}

async function expectAccessible(page: Page): Promise<void> {
  await unfold(page)
  for (const look of looks) {
    await page.setViewportSize({ width: look.width, height: 800 })
    // Colours that are still on their way from one theme to the other would be neither's.
    await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' })
    await expectNoViolation(page, look)
    if (look.width === 320) await expectNoSidewaysScrolling(page)
  }
}

test.use({ trace: 'off', expectedErrors: [/status of 4(04|22)/] })
test.setTimeout(180_000)

for (const [kind, path] of Object.entries(kinds)) {
  test(`everyone can use the ${kind}`, async ({ page, language }) => {
    await page.goto(`/${language}${path}`)
    await expectAccessible(page)
  })
}

test('everyone can use the suggestions', async ({ page, language }) => {
  await page.goto(`/${language}`)
  const { mainBox } = texts[language]
  await page.getByRole('textbox', { name: mainBox }).fill('error')
  await expect(page.getByRole('navigation', { name: mainBox }).getByRole('link').first()).toBeVisible()
  await page.getByRole('textbox', { name: mainBox }).press('ArrowDown')
  await expectAccessible(page)
})

test('everyone can read why a form was refused', async ({ page, language }) => {
  await openRefusedForm(page, language)
  await expectAccessible(page)
})

async function openRefusedForm(page: Page, language: Language): Promise<void> {
  await page.goto(`/${language}/errors/at-capacity`)
  await page
    .locator('input[name=from]')
    .first()
    .evaluate((input) => input.setAttribute('value', 'nowhere'))
  await page.getByRole('button', { name: texts[language].worked }).first().click()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
}

test('wherever the Tab key stops, one sees it', async ({ page, language }) => {
  for (const path of ['', '/errors/429-insufficient-quota', '/errors/429-insufficient-quota/fix', '/search?q=429']) {
    await page.goto(`/${language}${path}`)
    const stopsMax = 150
    let stops = 0
    for (; stops < stopsMax; stops++) {
      await page.keyboard.press('Tab')
      const hidden = await findHiddenFocus(page)
      if (hidden === 'left') break
      expect.soft(hidden, `stop ${stops + 1} of ${path}`).toBeNull()
    }
    expect(stops, `stops of ${path}`).toBeGreaterThan(5)
    expect(stops, 'the page lets the focus out again').toBeLessThan(stopsMax)
  }
})

/**
 * What has the focus and does not show it: no outline around it or its frame, or it lies outside the window. Null when
 * it is in sight, 'left' when nothing on the page has the focus.
 */
async function findHiddenFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return 'left'
    const frames = [focused, focused.parentElement, focused.parentElement?.parentElement]
    const marked = frames.find((frame) => {
      if (!frame) return false
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(frame)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor)
    })
    const { top, bottom, left, right } = (marked ?? focused).getBoundingClientRect()
    const isInWindow = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    return marked && isInWindow ? null : focused.outerHTML.slice(0, 200)
  })
}
