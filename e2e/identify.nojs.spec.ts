import { expect, test } from './fixtures'
import { texts } from './texts'

for (const [language, warning] of [
  ['en', /^Without a script/],
  ['fr', /^Sans script/],
] as const) {
  test(`without a script the ${language} box searches, cuts a paste by itself, and says so`, async ({ page }) => {
    await page.goto(`/${language}`)
    const box = page.getByRole('textbox', { name: texts[language].mainBox })
    await expect(box).toHaveAttribute('maxlength', '200')
    await expect(page.getByText(warning)).toBeVisible()
    await box.fill('error 1020')
    await page.getByRole('button', { name: texts[language].find }).click()
    await expect(page.getByRole('link', { name: /1020/ }).first()).toBeVisible()
    await page.getByRole('link', { name: texts[language].walk }).click()
    await page.waitForURL(`/${language}/errors/cloudflare-1020/fix`)
  })
}
