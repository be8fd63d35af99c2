import type { Language } from './fixtures'
import { expect, test } from './own-site'
import { texts } from './texts'
import { createWizard } from './wizard'

/** Where a report is sent from: another error in each language, so that each is the first of its fix. */
const languages: readonly { language: Language; other: Language; reported: string }[] = [
  { language: 'en', other: 'fr', reported: 'at-capacity' },
  { language: 'fr', other: 'en', reported: '500-server-error' },
]

for (const { language, other, reported } of languages) {
  const words = texts[language]

  test.describe(`without JavaScript, ${language}`, () => {
    test('the box finds the article', async ({ page }) => {
      await page.goto(`/${language}`)
      await page.getByRole('textbox', { name: words.mainBox }).fill('1020')
      await page.getByRole('button', { name: words.find }).click()
      await page.getByRole('heading', { level: 2 }).getByRole('link').first().click()
      await page.waitForURL(`/${language}/errors/cloudflare-1020`)
    })

    test('the box in the header finds the article', async ({ page }) => {
      await page.goto(`/${language}/guides`)
      const box = page.getByRole('combobox', { name: words.headerBox })
      await box.fill('insufficient_quota')
      await box.press('Enter')
      await page.getByRole('heading', { level: 2 }).getByRole('link').first().click()
      await page.waitForURL(`/${language}/errors/429-insufficient-quota`)
    })

    test('the wizard leads to the report for support, and an answer can be changed', async ({ page }) => {
      const wizard = createWizard(page, language)
      await wizard.start('422-unprocessable-entity')
      const first = (await wizard.heading.textContent()) ?? ''
      const tried = await wizard.goOnToStop()
      const report = (await page.getByRole('code').textContent()) ?? ''
      for (const title of tried) expect(report).toContain(title)
      await expect(page.getByRole('button', { name: words.copy }), 'nothing would be behind it').toBeHidden()

      await page.goBack()
      await wizard.expectSteps(tried.length - 1)
      await wizard.soFar.getByRole('link', { name: words.change(first) }).click()
      await wizard.expectSteps(tried.length - 2)
    })

    test('what was tried before is ticked, passed over, and not reported', async ({ page }) => {
      const wizard = createWizard(page, language)
      await wizard.start('422-unprocessable-entity')
      await page.getByText(words.alreadyTried).click()
      const boxes = page.getByRole('checkbox')
      await boxes.nth(0).check()
      await boxes.nth(1).check()
      await page.getByRole('button', { name: words.goOnWithout }).click()
      await wizard.expectSteps(2)
      await expect(wizard.soFar.getByText(words.failedSoFar)).toHaveCount(2)
      await expect(page.getByRole('checkbox')).toHaveCount(0)
    })

    test('“It works” in the wizard shows what others report', async ({ page }) => {
      const wizard = createWizard(page, language)
      await wizard.start(reported)
      await wizard.goOnToFix()
      await page.getByRole('button', { name: words.worked }).click()
      await expect(wizard.heading).toHaveText(words.fixed)
      await expect(page.getByText(words.workedForOne).first()).toBeVisible()
    })

    test('a report on an article counts, and a note is held', async ({ page }) => {
      const article = `/${language}/errors/${language === 'en' ? 'network-error' : 'request-timeout'}`
      await page.goto(article)
      await page.getByRole('form').getByRole('button', { name: words.worked }).first().click()
      await expect(page.getByText(words.thanks)).toBeVisible()
      await page.getByLabel(words.note, { exact: true }).fill('On the second attempt.')
      await page.getByRole('button', { name: words.send }).click()
      await expect(page.getByRole('status')).toContainText(words.noteHeld)
      await page.getByRole('link', { name: words.back }).click()
      await expect(page.getByText(words.workedForOne)).toBeVisible()
    })

    test('the language switch keeps the page and is remembered', async ({ page }) => {
      await page.goto(`/${language}/search?q=1020`)
      await page.getByRole('button', { name: words.otherLanguage }).click()
      await page.waitForURL(`/${other}/search?q=1020`)
      await page.goto('/')
      await page.waitForURL(`/${other}`)
    })

    test('a fix is folded until it is opened or led to, and takes its report with the steps in view', async ({
      page,
    }) => {
      await page.goto(`/${language}/errors/429-insufficient-quota`)
      const opened = page.locator('#fix-restart-process')
      const ledTo = page.locator('#fix-raise-spend-limit')
      for (const card of [opened, ledTo]) await expect(card.getByRole('button', { name: words.failed })).toBeHidden()
      await opened.getByText(words.steps, { exact: true }).click()
      await expect(opened.getByRole('button', { name: words.failed })).toBeVisible()
      await page.getByRole('article').locator('a[href="#fix-raise-spend-limit"]').first().click()
      await expect(ledTo.getByRole('button', { name: words.failed })).toBeVisible()
    })

    test('the tabs of commands turn', async ({ page }) => {
      await page.goto(`/${language}/errors/429-rate-limit`)
      const card = page.getByRole('listitem').filter({ hasText: 'TypeScript' }).first()
      await card.getByText(words.steps, { exact: true }).click()
      for (const name of ['TypeScript', 'Python']) {
        await card.getByText(name, { exact: true }).first().click()
        await expect(card.getByRole('radio', { name }).first()).toBeChecked()
        await expect(card.getByRole('figure').filter({ hasText: name })).toBeVisible()
      }
    })
  })
}
