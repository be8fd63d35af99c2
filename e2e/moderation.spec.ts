import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Language } from './fixtures'
import { moderationTexts } from './moderation-texts'
import { addModerator, becomeModerator, lendSession, ownPassword, send } from './moderator'
import { expect, test } from './own-site'
import { ThingsToJudge } from './things-to-judge'

test.use({ trace: 'off' })

const looks = [
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 1280 },
  { name: 'on the narrowest phone', colorScheme: 'light', width: 320 },
] as const

async function expectAccessible(page: Page, path: string): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '')
  })
  for (const look of looks) {
    await page.setViewportSize({ width: look.width, height: 800 })
    await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).analyze()
    const found = violations.flatMap(({ nodes }) => nodes.map((node) => `${node.html}\n${node.failureSummary}`))
    expect.soft(found, `${path}, ${look.name}`).toEqual([])
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(width, `${path}, ${look.name}`).toBeLessThanOrEqual(look.width)
  }
}

/** One of everything, waiting. */
function fillQueue(file: string) {
  const things = new ThingsToJudge(file)
  const note = things.addNote({ text: `A note that waits. ${'Longish'.repeat(20)}`, risk: 3 })
  const shown = things.addNote({ text: 'Another one.' })
  const link = things.addLink({ title: 'A link that waits' })
  things.addNoteReport(note)
  things.addLinkReport('openai-status')
  things.addTrials({ fix: 'other-provider', outcome: 'worked', standing: 'held', count: 3 })
  things.close()
  return { note, shown, link }
}

test('everyone can use the pages of moderation', async ({ page, request, site, language }) => {
  test.setTimeout(240_000)
  const { note, shown, link } = fillQueue(site.file)
  await becomeModerator(request, { ...site, name: 'anna', language })
  await lendSession(request, page)
  const area = `/${language}/moderation`
  await page.goto(`${area}/recovery-codes`)
  await expectAccessible(page, '/recovery-codes')
  const done = await send(request, `${site.url}${area}/notes/${shown}/decision`, { action: 'show' })
  for (const path of [
    new URL(done, site.url).href.slice(`${site.url}${area}`.length),
    '?kind=links',
    '?kind=bursts',
    '?kind=note-reports',
    '?kind=link-reports',
    '?search=nothing-of-the-kind',
    `/notes/${note}`,
    `/links/${link}`,
    '/notes/gone',
    '/cohorts/hour:2026-11-20T09:at-capacity:other-provider:worked',
    '/decisions',
    '/account?problem=wrong-password',
  ]) {
    await page.goto(`${area}${path}`)
    await expectAccessible(page, path)
  }
})

const markup = `<img src=x onerror="document.title='taken'"></textarea><script>document.title='taken'</script>\u2028{{7*7}}`

test('what readers sent stays text on every page of moderation', async ({ page, request, site, language }) => {
  const things = new ThingsToJudge(site.file)
  const note = things.addNote({ text: markup })
  const link = things.addLink({ title: markup })
  things.close()
  await becomeModerator(request, { ...site, name: 'carla', language })
  await lendSession(request, page)
  const area = `${site.url}/${language}/moderation`
  await send(request, `${area}/notes/${note}/text`, { text: `${markup} mended`, reason: markup })
  for (const path of [
    '?search=onerror',
    '?kind=links&search=onerror',
    `?search=${encodeURIComponent(markup.slice(0, 90))}`,
    `/notes/${note}?result=${encodeURIComponent(markup)}&problem=${encodeURIComponent(markup)}`,
    `/links/${link}`,
    '/decisions',
  ]) {
    await page.goto(`${area}${path}`)
    expect.soft(await page.title(), path).not.toBe('taken')
    expect.soft(await page.locator('img[src=x]').count(), path).toBe(0)
    expect.soft((await page.getByRole('main').innerHTML()).includes('onerror'), `${path} shows it`).toBe(true)
  }
})

test('everyone can use the log-in', async ({ page, request, site, language }) => {
  test.setTimeout(120_000)
  const area = `/${language}/moderation`
  for (const path of ['/log-in?problem=wrong', '/second-factor']) {
    await page.goto(`${area}${path}`)
    await expectAccessible(page, path)
  }
  const password = await addModerator(site.file, 'newcomer')
  await send(request, `${site.url}${area}/session`, { name: 'newcomer', password })
  await lendSession(request, page)
  await page.goto(`${area}/set-up`)
  await expectAccessible(page, '/set-up, password')
  const form = { password: 'correct horse battery', repeated: 'correct horse battery' }
  await send(request, `${site.url}${area}/account/password`, form)
  await page.goto(`${area}/set-up`)
  await expectAccessible(page, '/set-up, app')
})

test('whoever keeps guessing at a name shuts it for strangers, and not for the browser it is known in', async ({
  request,
  playwright,
  site,
  language,
}) => {
  const area = `${site.url}/${language}/moderation`
  const name = `dora-${language}`
  await becomeModerator(request, { ...site, name, language })
  await send(request, `${area}/session/end`, {})
  const stranger = await playwright.request.newContext()
  const guess = async (password: string) => {
    const headers = { origin: site.url }
    return (await stranger.post(`${area}/session`, { form: { name, password }, headers, maxRedirects: 0 })).status()
  }
  const statuses = []
  for (let attempt = 0; attempt < 9; attempt += 1) statuses.push(await guess(`guess ${attempt}`))
  expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 401, 401, 429])
  expect(await guess(ownPassword), 'nor does the right password open it').toBe(429)
  const next = await send(request, `${area}/session`, { name, password: ownPassword })
  expect(next).toBe(`/${language}/moderation/second-factor`)
  await stranger.dispose()
})

/** Text of the thing that the keyboard has come to. */
async function readCurrent(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.closest('[data-item]')?.textContent ?? '')
}

async function openWithTwoNotes(page: Page, language: Language): Promise<void> {
  await page.goto(`/${language}/moderation?search=keyboard`)
  await expect(page.getByRole('article')).toHaveCount(2)
  const { keyboard, turnOff } = moderationTexts[language]
  await page.getByText(keyboard, { exact: true }).click()
  await expect(page.getByRole('button', { name: turnOff })).toBeVisible()
}

test('the keyboard goes through the queue, decides and takes back', async ({ page, request, site, language }) => {
  const words = moderationTexts[language]
  const things = new ThingsToJudge(site.file)
  things.addNote({ text: 'First, by keyboard.' })
  things.addNote({ text: 'Second, by keyboard.' })
  things.close()
  await becomeModerator(request, { ...site, name: 'berta', language })
  await lendSession(request, page)
  await openWithTwoNotes(page, language)
  await page.keyboard.press('j')
  const first = await readCurrent(page)
  await page.keyboard.press('j')
  const second = await readCurrent(page)
  expect(second).not.toBe(first)
  await page.keyboard.press('k')
  expect(await readCurrent(page)).toBe(first)
  await page.keyboard.press('r')
  await expect(page.getByRole('status').first()).toHaveText(words.rejected)
  await expect(page.getByRole('article')).toHaveCount(1)
  // The keys are there once the page's script is.
  await expect(page.locator('button[aria-pressed=true]')).toBeAttached()
  await page.keyboard.press('u')
  await expect(page.getByRole('status').first()).toHaveText(words.undone)
  await openWithTwoNotes(page, language)

  await page.keyboard.press('j')
  const box = page.getByRole('searchbox')
  await box.fill('')
  await box.press('r')
  await expect(box, 'who types decides nothing').toHaveValue('r')
  await page.getByRole('button', { name: words.turnOff }).click()
  await page.keyboard.press('j')
  expect(await readCurrent(page), 'shortcuts are off').toBe('')
})
