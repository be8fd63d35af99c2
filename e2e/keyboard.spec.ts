import type { Locator, Page } from '@playwright/test'
import { expect, test } from './own-site'
import { texts } from './texts'
import { createWizard } from './wizard'

const tabsMax = 80

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let count = 0; count < tabsMax; count++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${target} in ${tabsMax} presses`)
}

test('“/” and Ctrl-K lead to the box, arrows and Enter to the article', async ({ page, language }) => {
  const words = texts[language]
  await page.goto(`/${language}/guides`)
  const box = page.getByRole('combobox', { name: words.headerBox })
  await expect(async () => {
    await page.keyboard.press('/')
    await expect(box).toBeFocused({ timeout: 200 })
  }).toPass()
  await expect(box).toHaveValue('')
  await page.keyboard.type('error')
  const options = page.getByRole('option')
  await expect(options.nth(1)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(options.first()).toBeHidden()
  await expect(box).toHaveValue('error')

  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+k')
  await expect(box).toBeFocused()
  await page.keyboard.type('1020')
  await expect(page.getByRole('option', { name: '1020' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(`/${language}/errors/cloudflare-1020`)
})

test('Enter without a choice searches for what was typed', async ({ page, language }) => {
  await page.goto(`/${language}`)
  await tabTo(page, page.getByRole('textbox', { name: texts[language].mainBox }))
  await page.keyboard.type('1020')
  await page.keyboard.press('Enter')
  await page.waitForURL(`/${language}/search?q=1020`)
})

test('a slash in a note is a slash', async ({ page, language }) => {
  const words = texts[language]
  await page.goto(`/${language}/errors/at-capacity/fix?retry-once=worked`)
  const note = page.getByLabel(words.note, { exact: true })
  await note.press('/')
  await expect(note).toBeFocused()
  await expect(note).toHaveValue('/')
})

test('the first Tab offers the way past the navigation', async ({ page, language }) => {
  const words = texts[language]
  await page.goto(`/${language}/errors/cloudflare-1020`)
  const skip = page.getByRole('link', { name: words.skip })
  await page.keyboard.press('Tab')
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused()
})

test('a wizard step and a report with a note need no mouse', async ({ page, language }) => {
  const words = texts[language]
  const wizard = createWizard(page, language)
  await page.goto(`/${language}/errors/422-unprocessable-entity`)
  await tabTo(page, page.getByRole('link', { name: words.walk }))
  await page.keyboard.press('Enter')
  await wizard.expectSteps(0)
  await tabTo(page, wizard.answers.getByRole('link').first())
  await page.keyboard.press('Enter')
  await wizard.expectSteps(1)
  await tabTo(page, page.getByRole('button', { name: words.failed }))
  await page.keyboard.press('Enter')
  await wizard.expectSteps(2)
  await tabTo(page, page.getByRole('button', { name: words.worked }))
  await page.keyboard.press('Space')
  await expect(wizard.heading).toHaveText(words.fixed)
  await tabTo(page, page.getByLabel(words.platform))
  await page.keyboard.press('ArrowDown')
  await tabTo(page, page.getByLabel(words.note, { exact: true }))
  await page.keyboard.type('A field was misspelt.')
  await tabTo(page, page.getByRole('button', { name: words.send }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText(words.noteHeld)
})
