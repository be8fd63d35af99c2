import { expect, test } from './own-site'
import { texts } from './texts'

test.use({ expectedErrors: [/status of 422/] })

for (const language of ['en', 'fr'] as const) {
  test(`without a script Back to a refused form has what was typed, ${language}`, async ({ page }) => {
    const { links } = texts[language]
    await page.goto(`/${language}/resources/suggestion`)
    await page.getByLabel(links.url).fill('https://example.com/help')
    await page.getByLabel(links.title).fill('Help')
    await page.getByLabel(links.helps).fill('x')
    await page.getByRole('button', { name: links.send }).click()
    await expect(page.getByRole('alert').first()).toBeVisible()
    await page.locator('form').getByRole('link').click()
    await page.waitForURL('**/guides/privacy')
    await page.goBack()
    await expect(page.getByLabel(links.helps)).toHaveValue('x')
  })
}
