import type { Page } from '@playwright/test'
import type { Language } from './fixtures'
import { expect, test } from './own-site'
import { listPostRoutes } from './post-routes'
import { texts } from './texts'

test.use({ expectedErrors: [/status of 422/] })

const note = 'x'.repeat(1001)

test('Back to a refused note, and the other language, have what was typed until it is sent', async ({
  page,
  language,
}) => {
  const words = texts[language]
  await page.goto(`/${language}/errors/500-server-error`)
  await page.getByRole('button', { name: words.worked }).first().click()
  await page.waitForURL(/said=worked/)
  const form = page.url()
  await page.getByLabel(words.platform).selectOption('api')
  await page.getByLabel(words.note, { exact: true }).fill(note)
  await page.getByRole('button', { name: words.send }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  // After the refusal too.
  await page.getByLabel(words.note, { exact: true }).fill('It was\na hiccup.')
  await leaveAndComeBack(page)
  await expectNote(page, language, 'It was\na hiccup.')

  await page.getByRole('button', { name: words.otherLanguage }).click()
  const other = language === 'en' ? 'fr' : 'en'
  await page.waitForURL(`/${other}/**`)
  await expectNote(page, other, 'It was\na hiccup.')
  await page.getByRole('button', { name: texts[other].send }).click()
  await expect(page.getByRole('status')).toContainText(texts[other].noteHeld)
  await page.goto(form)
  await page.waitForLoadState('networkidle')
  await expectNote(page, language, '')
})

async function expectNote(page: Page, language: Language, text: string): Promise<void> {
  await expect(page.getByLabel(texts[language].note, { exact: true })).toHaveValue(text)
  await expect(page.getByLabel(texts[language].platform)).toHaveValue(text === '' ? '' : 'api')
}

test('Back to a refused suggestion has what was typed, and so has a reload', async ({ page, language }) => {
  const { links } = texts[language]
  const typed = { [links.url]: 'https://example.com/help', [links.title]: 'Help', [links.helps]: 'x' }
  const expectTyped = async () => {
    for (const [label, text] of Object.entries(typed)) {
      await expect(page.getByLabel(label)).toHaveValue(text)
    }
  }
  await page.goto(`/${language}/resources/suggestion`)
  for (const [label, text] of Object.entries(typed)) await page.getByLabel(label).fill(text)
  await page.getByRole('button', { name: links.send }).click()
  await expect(page.getByRole('alert').first()).toBeVisible()
  await leaveAndComeBack(page)
  await expectTyped()
  await page.reload()
  await expectTyped()
})

/** By the link of the form that says what is kept. */
async function leaveAndComeBack(page: Page): Promise<void> {
  // The router of Next.js has then taken over the entry in the history.
  await page.waitForLoadState('networkidle')
  await page.locator('form').getByRole('link').click()
  await page.waitForURL('**/guides/privacy')
  await page.goBack()
}

test('whoever asks for the address of a form is led to its page', async ({ page, request, language }) => {
  const article = `/${language}/errors/at-capacity`
  // The pages of moderators have addresses of their own, and nobody opens the server's own door.
  const routes = listPostRoutes(language).filter((address) => !/^\/internal\/|\/moderation\//.test(address))
  expect(routes.length).toBeGreaterThan(8)
  for (const address of routes) {
    for (const method of ['GET', 'HEAD']) {
      const response = await request.fetch(address, { method, maxRedirects: 0 })
      expect.soft(response.status(), `${method} ${address}`).toBe(303)
    }
    expect.soft((await request.get(address)).status(), address).toBe(200)
  }
  for (const [from, to] of [
    [`${article}/trials`, article],
    [`${article}/notes`, article],
    [`${article}/notes?fix=retry-once`, `${article}/report?fix=retry-once`],
    [`/${language}/resources/suggestions`, `/${language}/resources/suggestion`],
    [`/${language}/resources/votes`, `/${language}/resources`],
    ['/language', `/${language}`],
  ] as const) {
    await page.goto(from)
    await page.waitForURL(to)
  }
})
