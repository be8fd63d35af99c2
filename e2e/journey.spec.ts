import { expect, test } from './own-site'
import { texts } from './texts'
import { createWizard } from './wizard'

test('a code typed into the one box leads to the verdict', async ({ page, language }) => {
  const words = texts[language]
  await page.goto(`/${language}`)
  const box = page.getByRole('textbox', { name: words.mainBox })
  await box.fill('1020')
  const suggestion = page.getByRole('navigation', { name: words.mainBox }).getByRole('link', { name: '1020' }).first()
  await expect(suggestion).toBeVisible()
  const announcement = page.getByText(words.someResults)
  await expect(announcement).toHaveAttribute('aria-live', 'polite')

  await box.press('ArrowDown')
  await expect(suggestion).toBeFocused()
  await page.keyboard.press('Enter')

  await page.waitForURL(`/${language}/errors/cloudflare-1020`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1020')
  await expect(page.getByRole('code').first()).toContainText('You do not have access to chat.openai.com.')
  for (const term of words.verdict) await expect(page.getByRole('term').getByText(term)).toBeVisible()
})

test('the best fix of the verdict leads to its card', async ({ page, language }) => {
  await page.goto(`/${language}/errors/cloudflare-1020`)
  const [, , bestFix] = texts[language].verdict
  const link = page
    .getByRole('definition')
    .filter({ has: page.getByRole('link') })
    .getByRole('link')
  const title = (await link.textContent())?.trim() ?? ''
  await expect(page.getByRole('term').getByText(bestFix)).toBeVisible()
  await link.click()
  await expect(page.getByRole('heading', { level: 3, name: title })).toBeInViewport()
})

test('whoever tries everything arrives at a report to take to support', async ({ page, context, language }) => {
  const words = texts[language]
  const wizard = createWizard(page, language)
  await wizard.start('429-insufficient-quota')
  const tried = await wizard.goOnToStop()

  await expect(page.getByRole('heading', { name: words.supportReport })).toBeVisible()
  const report = (await page.getByRole('code').textContent()) ?? ''
  for (const title of tried) expect(report).toContain(title)
  expect(report).toContain(words.failedSoFar)
  expect(report.replaceAll('\u00a0', ' ')).toMatch(
    new RegExp(`${words.timeLabel.replace(/[()]/g, '\\$&')} ?: \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d`),
  )
  expect(report).toContain(words.accountLabel)
  const blanks = report.split('\n').filter((line) => line.endsWith(words.blank))
  expect(blanks.length).toBeGreaterThan(1)
  for (const line of blanks) expect(line).toMatch(/^\p{L}.+\u00a0?: \[/u)
  expect(report, 'addresses of people or networks').not.toMatch(/@|\d{1,3}(\.\d{1,3}){3}|::1/)

  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: words.copy }).click()
  await expect(page.getByRole('button', { name: words.copied })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(report)
})

test('in the wizard one goes back, and changes one answer without losing the others', async ({ page, language }) => {
  const words = texts[language]
  const wizard = createWizard(page, language)
  await wizard.start('429-rate-limit')
  const first = (await wizard.heading.textContent()) ?? ''
  const titles = [await wizard.goOn(), await wizard.goOn(), await wizard.goOn()]
  expect(titles[0]).toBe(first)

  const third = (await wizard.heading.textContent()) ?? ''
  await page.goBack()
  await wizard.expectSteps(2)
  await page.goForward()
  await expect(wizard.heading).toHaveText(third)

  await wizard.soFar.getByRole('link', { name: words.change(first) }).click()
  await wizard.expectSteps(2)
  await expect(wizard.soFar).not.toContainText(first)
  for (const title of titles.slice(1)) await expect(wizard.soFar).toContainText(title)
})

test('“It works” ends the wizard and shows what others report', async ({ page, language }) => {
  const words = texts[language]
  const wizard = createWizard(page, language)
  await wizard.start('401-invalid-api-key')
  const title = await wizard.goOnToFix()
  await expect(page.getByText(words.nobody), 'numbers before the outcome would colour it').toBeHidden()
  await page.getByRole('button', { name: words.worked }).click()

  await expect(wizard.heading).toHaveText(words.fixed)
  await expect(page.getByRole('main').getByText(title).first()).toBeVisible()
  await expect(page.getByText(words.workedForOne).first()).toBeVisible()
  await page.getByLabel(words.platform).selectOption('linux')
  await page.getByLabel(words.note, { exact: true }).fill('The key had a line break at its end.')
  await page.getByRole('button', { name: words.send }).click()
  await expect(page.getByRole('status')).toContainText(words.noteHeld)
})

test('a report on an article counts at once, for everyone, and once', async ({ page, browser, language, baseURL }) => {
  const words = texts[language]
  const article = `/${language}/errors/error-in-body-stream`
  await page.goto(article)
  const card = page.getByRole('listitem').filter({ has: page.getByRole('form', { name: words.didItWork }) })
  const title = (await card.first().getByRole('heading').textContent()) ?? ''
  const itWorks = page.getByRole('form', { name: title }).getByRole('button', { name: words.worked })
  await itWorks.click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByText(words.thanks)).toBeVisible()
  await page.getByRole('link', { name: words.back }).click()
  const numbers = card.filter({ hasText: title }).getByText(words.workedForOne)
  await expect(numbers).toBeVisible({ timeout: 1000 })

  const elsewhere = await browser.newContext({ locale: language, ...(baseURL && { baseURL }) })
  const visitor = await elsewhere.newPage()
  await visitor.goto(article)
  const form = visitor.getByRole('form', { name: title })
  await expect(visitor.getByText(words.workedForOne)).toBeVisible()
  await form.getByRole('button', { name: words.worked }).click()
  await expect(visitor.getByText(words.thanks)).toBeVisible()
  await visitor.goto(article)
  await expect(visitor.getByText(words.workedForOne)).toBeVisible()
  await elsewhere.close()
})

test('a note is held for review, and what leads to a person is masked', async ({ page, language, site }) => {
  const words = texts[language]
  const article = `/${language}/errors/request-timeout`
  await page.goto(article)
  await page.getByRole('button', { name: words.worked }).first().click()
  await page.getByLabel(words.platform).selectOption('windows')
  await page.getByLabel(words.note, { exact: true }).fill('Solved at last, ask ada@example.org or +33 6 12 34 56 78.')
  await page.getByRole('button', { name: words.send }).click()

  await expect(page.getByRole('status')).toContainText(words.noteHeld)
  await expect(page.getByRole('status')).toContainText(words.noteMasked)
  const sentTo = page.url()
  const own = page.getByRole('link', { name: words.ownNote })
  const deletion = (await own.getAttribute('href')) ?? ''
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: words.copyLink }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(deletion, sentTo).href)
  await page.goto(sentTo)
  await expect(own, 'the link is given once').toBeHidden()
  expect(site.readWritten()).toContain('Solved at last')
  expect(site.readWritten()).not.toMatch(/ada@example|34 56 78/)
  await page.goto(article)
  await expect(page.getByText('Solved at last')).toBeHidden()

  await page.goto(deletion)
  await expect(page.getByText('Solved at last')).toBeVisible()
  await page.getByRole('button', { name: words.deleteNote }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.noteGone)
  expect(site.readWritten()).not.toContain('Solved at last')
})
