import type { Page } from '@playwright/test'
import { findBox, paste, said, secrets, trace, watchRequests } from './ask-box'
import { expect, test } from './fixtures'
import { texts } from './texts'

test('a pasted message is recognised with its reasons, and no request carries any part of it', async ({
  page,
  language,
}) => {
  const words = said[language]
  await page.goto(`/${language}`, { waitUntil: 'networkidle' })
  const sent = watchRequests(page)
  await findBox(page, language).focus()
  await paste(page, trace)
  await expect(page.getByRole('heading', { level: 2, name: /insufficient_quota/ })).toBeVisible()
  await expect(page.locator('mark').filter({ hasText: 'insufficient_quota' }).first()).toBeVisible()
  await expect(page.getByText(words.stays)).toBeVisible()
  await expect(page.getByText(words.hidden)).toBeVisible()
  for (const secret of secrets.slice(0, 3)) {
    await expect(
      page.locator('main').getByText(secret, { exact: false }).and(page.locator('code, code *')),
    ).toHaveCount(0)
  }
  await page.getByRole('button', { name: texts[language].find }).click()
  await expect(page.getByRole('heading', { level: 2, name: /insufficient_quota/ })).toBeFocused()
  await page.waitForLoadState('networkidle')
  expect(sent.length, 'the directory at least was fetched').toBeGreaterThan(0)
  const all = sent.join('\n')
  for (const secret of [...secrets, 'insufficient_quota', 'Traceback']) expect(all).not.toContain(secret)
  expect(new URL(page.url()).pathname).toBe(`/${language}`)

  await page.getByRole('link', { name: words.open }).click()
  await page.waitForURL(`/${language}/errors/429-insufficient-quota`)
})

test('a paste into the header is read on the page of the search, and not sent', async ({ page, language }) => {
  await page.goto(`/${language}/errors/cloudflare-1020`, { waitUntil: 'networkidle' })
  const sent = watchRequests(page)
  await page.getByRole('combobox', { name: texts[language].headerBox }).focus()
  await paste(page, trace)
  await page.waitForURL(`/${language}/search`)
  await expect(page.getByRole('heading', { level: 2, name: /insufficient_quota/ })).toBeVisible()
  for (const secret of secrets) expect(sent.join('\n')).not.toContain(secret)
})

test('a key that is typed is not sent either', async ({ page, language }) => {
  await page.goto(`/${language}`, { waitUntil: 'networkidle' })
  const sent = watchRequests(page)
  await findBox(page, language).pressSequentially(`key ${secrets[0]}`)
  await findBox(page, language).press('Enter')
  await expect(page.getByText(said[language].stays)).toBeVisible()
  expect(sent.join('\n')).not.toContain('PLANTED')
})

test.describe('an ambiguous code', () => {
  for (const code of ['429', '401', 'Trop de requêtes', 'Too many requests']) {
    test(`${code} is answered with the one question that separates its errors`, async ({ page, language }) => {
      await page.goto(`/${language}/search?q=${encodeURIComponent(code)}`)
      const question = page.getByRole('heading', { name: said[language].which })
      await expect(question).toBeVisible()
      await page.goto(`/${language}`)
      await findBox(page, language).focus()
      await paste(page, code)
      await expect(question).toBeVisible()
      const choices = page.getByRole('listitem').filter({ has: page.getByRole('link') })
      expect(await choices.count()).toBeGreaterThan(1)
    })
  }
})

test('a message of somebody else is not taken for one of ours, and there are ways on', async ({ page, language }) => {
  const words = said[language]
  await page.goto(`/${language}`)
  await findBox(page, language).focus()
  await paste(page, 'npm ERR! code ERESOLVE\nnpm ERR! ERESOLVE unable to resolve dependency tree')
  await expect(page.getByRole('heading', { name: words.unknown })).toBeVisible()
  await expect(page.getByRole('heading', { name: words.next })).toBeVisible()
  await page.getByRole('link', { name: words.triage }).first().click()
  await page.waitForURL(`/${language}/triage`)
})

test('what somebody else prints is named by its name, and no error of ours is offered for it', async ({
  page,
  language,
}) => {
  await page.goto(`/${language}/search`)
  await findBox(page, language).focus()
  await paste(page, 'npm ERR! code E403\nnpm ERR! 403 Forbidden - PUT https://registry.npmjs.org/thing')
  const main = page.getByRole('main')
  await expect(main.getByText(/npm/).first()).toBeVisible()
  await expect(main.locator(`a[href^="/${language}/errors/"]`)).toHaveCount(0)
})

test('a page of Cloudflare before somebody else’s site leads to its article all the same', async ({
  page,
  language,
}) => {
  await page.goto(`/${language}`, { waitUntil: 'networkidle' })
  await findBox(page, language).focus()
  await paste(page, 'curl https://discord.com/api/v10/webhooks/1122\nerror code: 1015')
  await expect(page.getByRole('heading', { level: 2, name: said[language].unknown })).toBeVisible()
  await expect(page.locator('mark')).toHaveText(['1015'])
  await page.getByRole('main').getByRole('link', { name: /1015/ }).click()
  await page.waitForURL(`/${language}/errors/cloudflare-1015`)
})

test('a paste stays when the language is switched, and the button leads to the answer', async ({ page, language }) => {
  const other = language === 'en' ? 'fr' : 'en'
  await page.goto(`/${language}`)
  await findBox(page, language).focus()
  await paste(page, trace)
  await expect(page.getByRole('link', { name: said[language].open })).toBeVisible()
  await page.getByRole('button', { name: texts[language].otherLanguage }).click()
  await page.waitForURL(`/${other}`)
  const open = page.getByRole('link', { name: said[other].open })
  await expect(open).toBeVisible()
  await page.locator('main form button[type="submit"]').click()
  await page.keyboard.press('Tab')
  await expect(page.locator(`main a[href*="/errors/429-insufficient-quota/fix"]`)).toBeFocused()
})

test.describe('a screenshot', () => {
  /** A picture of a message, as a screen shows it. */
  async function drawPicture(page: Page, html: string): Promise<Buffer> {
    const drawing = await page.context().newPage()
    await drawing.setViewportSize({ width: 700, height: 240 })
    await drawing.setContent(
      `<body style="font: 22px sans-serif; background: #fff; color: #222; padding: 24px">${html}`,
    )
    const picture = await drawing.screenshot()
    await drawing.close()
    return picture
  }

  test('is read in the browser and recognised', async ({ page, language }) => {
    await page.goto(`/${language}`)
    const picture = await drawPicture(
      page,
      '<h1>Access denied</h1><p>Error code: 1020</p><p>You do not have access to chat.openai.com.</p>',
    )
    const sent = watchRequests(page)
    await page
      .getByLabel(said[language].choose)
      .setInputFiles({ name: 'screen.png', mimeType: 'image/png', buffer: picture })
    await expect(page.getByRole('progressbar')).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: /1020/ })).toBeVisible({ timeout: 60_000 })
    const origin = new URL(page.url()).origin
    for (const request of sent) expect(request.startsWith(origin) || request.startsWith('data:'), request).toBe(true)
    expect(sent.join('\n')).not.toContain('Access%20denied')
  })

  test('can be given up', async ({ page, language }) => {
    await page.goto(`/${language}`)
    const picture = await drawPicture(page, '<p>Error code: 1020</p>')
    await page
      .getByLabel(said[language].choose)
      .setInputFiles({ name: 'screen.png', mimeType: 'image/png', buffer: picture })
    await page.getByRole('button', { name: said[language].cancel }).click()
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await expect(findBox(page, language)).toHaveValue('')
  })

  test('without text in it says so, and so does a file that is damaged', async ({ page, language }) => {
    await page.goto(`/${language}`)
    const empty = await drawPicture(page, '')
    await page
      .getByLabel(said[language].choose)
      .setInputFiles({ name: 'empty.png', mimeType: 'image/png', buffer: empty })
    await expect(page.getByText(said[language].nothing)).toBeVisible({ timeout: 60_000 })
    const broken = Buffer.from('this is no picture')
    await page
      .getByLabel(said[language].choose)
      .setInputFiles({ name: 'broken.png', mimeType: 'image/png', buffer: broken })
    await expect(page.getByText(said[language].failed)).toBeVisible({ timeout: 60_000 })
  })
})
