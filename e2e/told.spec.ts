import { findBox, paste, said, secrets, trace, watchRequests } from './ask-box'
import { expect, test } from './fixtures'

test('what the text answers by itself is shown, and the wizard begins with it', async ({ page, language }) => {
  const words = said[language]
  await page.goto(`/${language}`)
  await findBox(page, language).focus()
  await paste(page, 'openai.APIConnectionError: Connection error.\ncaused by [Errno 111] Connection refused')
  await expect(page.getByRole('heading', { name: words.told })).toBeVisible()
  await expect(page.getByText(words.cause)).toBeVisible()
  await expect(page.locator('mark').filter({ hasText: 'Connection refused' })).toBeVisible()
  await page.locator('main a[href*="/fix"]').first().click()
  await page.waitForURL(`/${language}/errors/connection-error/fix?cause-line=refused`)
  const soFar = page.getByRole('complementary')
  await expect(soFar.getByText(words.cause)).toBeVisible()
  await expect(soFar.getByText(/ECONNREFUSED/)).toBeVisible()
  await expect(page.getByRole('group', { name: words.cause })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(words.cause)
})

test('the article leads into the wizard with what the text answers, until the box is cleared', async ({
  page,
  language,
}) => {
  const words = said[language]
  const article = `/${language}/errors/connection-error`
  await page.goto(`/${language}`)
  await findBox(page, language).focus()
  await paste(page, 'openai.APIConnectionError: Connection error.\ncaused by [Errno 111] Connection refused')
  await page.getByRole('link', { name: words.open }).click()
  await page.waitForURL(article)
  const walk = page.locator('main a[href*="/fix"]').first()
  await expect(walk).toHaveAttribute('href', `${article}/fix?cause-line=refused`)

  await page.goto(`/${language}`)
  await findBox(page, language).focus()
  await paste(page, 'openai.APIConnectionError: Connection error.\ncaused by [Errno 111] Connection refused')
  await page.getByRole('button', { name: words.clear }).click()
  await page.goto(article)
  await expect(walk).toHaveAttribute('href', `${article}/fix`)
})

test('the report for support is filled in from what was pasted, in the browser alone', async ({ page, language }) => {
  const fixes = ['right-organisation-key', 'restart-process', 'raise-spend-limit', 'add-credit', 'raise-tier']
  const stop = `/${language}/errors/429-insufficient-quota/fix?${fixes.map((fix) => `${fix}=failed`).join('&')}`
  await page.goto(stop)
  const report = page.getByRole('main').locator('pre').last()
  await expect(report).toContainText('429 insufficient_quota')
  await expect(report).not.toContainText('check your plan')

  await page.goto(`/${language}`)
  const sent = watchRequests(page)
  await findBox(page, language).focus()
  await paste(page, `${trace}x-request-id: 9a57a2034f0c411d\n`)
  await expect(page.getByText(said[language].stays)).toBeVisible()
  await page.goto(stop)
  await expect(report).toContainText('check your plan and billing')
  await expect(report).toContainText('9a57a2034f0c411d')
  for (const secret of secrets.slice(0, 3)) await expect(report).not.toContainText(secret)
  expect(sent.join('\n')).not.toContain('9a57a2034f0c411d')
  await page.goto(`/${language}/errors/at-capacity/fix?retry-once=failed&other-model=failed&other-provider=failed`)
  await expect(report).not.toContainText('check your plan')

  await page.goto(`/${language}`)
  await findBox(page, language).focus()
  await paste(page, trace)
  await page.getByRole('button', { name: said[language].clear }).click()
  await page.goto(stop)
  await expect(report).not.toContainText('check your plan')
})
