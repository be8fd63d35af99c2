import { expect, test } from './fixtures'
import { texts } from './texts'

/** As in a browser that blocks site data: reaching for storage throws. */
function refuseStorage(): void {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
  }
}

test.use({ expectedErrors: [/status of 404/] })
test.beforeEach(({ page }) => page.addInitScript(refuseStorage))

test('without storage every page works, and its tabs turn', async ({ page, language }) => {
  for (const path of ['', '/search', '/errors/cloudflare-blocked', '/not-there']) {
    await page.goto(`/${language}${path}`)
    await expect(
      page
        .getByRole('textbox')
        .or(page.getByRole('heading', { level: 1 }))
        .first(),
    ).toBeVisible()
  }
  await page.goto(`/${language}/errors/429-insufficient-quota`)
  const tabs = page.locator('.command-tabs').first().locator('input')
  await tabs.nth(1).evaluate((tab: HTMLInputElement) => tab.click())
  await expect(tabs.nth(1)).toBeChecked()
})

test('without storage a paste into the box of the header stays there', async ({ page, language }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/${language}/errors`)
  const box = page.getByRole('combobox', { name: texts[language].headerBox })
  await box.focus()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'insufficient_quota')
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    if (document.activeElement?.dispatchEvent(event)) document.execCommand('insertText', false, 'insufficient_quota')
  })
  await expect(box).toHaveValue('insufficient_quota')
})
