import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import type { Language } from './fixtures'
import { expect, test } from './own-site'
import { texts } from './texts'
import { createWizard } from './wizard'

/** Until somebody may have read a page, by the site's own measure, and a little more. */
const readingMilliseconds = 3100

type Stored = { readonly outcome: string; readonly standing: string }

/** Each test has an error of its own, of which nobody else reports. */
function readTrials(file: string, error: string): readonly Stored[] {
  const database = new Database(file, { readonly: true })
  try {
    return database
      .prepare<[string], Stored>(
        'SELECT outcome, standing FROM Trial JOIN Session ON Session.id = Trial.sessionId WHERE error = ?',
      )
      .all(error)
  } finally {
    database.close()
  }
}

/** Makes every report on an error an hour older than it is. */
function letAnHourPass(file: string, error: string): void {
  const moment = new Date(Date.now() - 3_600_000).toISOString().replace('Z', '+00:00')
  const database = new Database(file)
  database
    .prepare('UPDATE Trial SET createdAt = ? WHERE sessionId IN (SELECT id FROM Session WHERE error = ?)')
    .run(moment, error)
  database.close()
}

/** Goes to the first fix of the wizard, takes time to try it, and says that it is still broken. */
async function sayFailed(page: Page, language: Language, error: string): Promise<{ title: string; address: string }> {
  const wizard = createWizard(page, language)
  await wizard.start(error)
  const title = await wizard.goOnToFix()
  const address = page.url()
  await page.waitForTimeout(readingMilliseconds)
  await page.getByRole('button', { name: texts[language].failed }).click()
  await expect(wizard.soFar).toContainText(title)
  return { title, address }
}

/** The same fix once more: takes time again, and says that it works. */
async function sayWorked(page: Page, language: Language, title: string): Promise<void> {
  const { heading } = createWizard(page, language)
  await expect(heading).toHaveText(title)
  await page.waitForTimeout(readingMilliseconds)
  await page.getByRole('button', { name: texts[language].worked }).click()
  await expect(heading).toHaveText(texts[language].fixed)
}

for (const way of ['change', 'back'] as const) {
  test(`a result pressed by mistake is put right by way of “${way}”, and the page shows what counts`, async ({
    page,
    site,
    language,
  }) => {
    const errors = {
      change: { en: 'download-failed', fr: 'encoding-error' },
      back: { en: 'login-loop', fr: 'session-expired' },
    }
    const error = errors[way][language]
    const words = texts[language]
    const wizard = createWizard(page, language)
    const { title, address } = await sayFailed(page, language, error)

    // Without the page that the browser kept, Back asks for a new one.
    if (way === 'back') await page.goto(address)
    else await wizard.soFar.getByRole('link', { name: words.change(title) }).click()
    await sayWorked(page, language, title)
    await expect(page.getByText(words.workedForOne)).toBeVisible()
    await expect(page.getByText(words.thanks)).toBeVisible()
    await expect(page.getByLabel(words.note, { exact: true })).toBeVisible()
    expect(readTrials(site.file, error)).toEqual([{ outcome: 'worked', standing: 'counted' }])
  })
}

test('after half an hour a result stands, and the end of the wizard says so beside no number that denies it', async ({
  page,
  site,
  language,
}) => {
  const error = language === 'en' ? 'sso-error' : 'websocket-error'
  const words = texts[language]
  const wizard = createWizard(page, language)
  const { title } = await sayFailed(page, language, error)
  letAnHourPass(site.file, error)

  await wizard.soFar.getByRole('link', { name: words.change(title) }).click()
  await sayWorked(page, language, title)
  await expect(page.getByText(words.uncounted)).toBeVisible()
  await expect(page.getByText(words.standsBefore)).toBeVisible()
  await expect(page.getByText(words.workedForNone)).toHaveCount(0)
  await expect(page.getByText(words.thanks)).toHaveCount(0)
  expect(readTrials(site.file, error)).toEqual([{ outcome: 'failed', standing: 'counted' }])
})

test('the article puts right what was said in the wizard; after half an hour what stands is read there', async ({
  page,
  site,
  language,
}) => {
  const error = language === 'en' ? 'dns-failure' : '500-server-error'
  const words = texts[language]
  const { title } = await sayFailed(page, language, error)

  const report = async (name: string) => {
    await page.goto(`/${language}/errors/${error}`)
    await page.getByRole('form', { name: title }).getByRole('button', { name }).click()
    await page.waitForURL(/\/report/)
  }
  await report(words.worked)
  await expect(page.getByText(words.thanks)).toBeVisible()
  await report(words.failed)
  await expect(page.getByText(words.thanksFailed)).toBeVisible()
  letAnHourPass(site.file, error)

  await report(words.worked)
  await expect(page.getByText(words.standsBefore)).toBeVisible()
  await expect(page.getByText(words.thanksFailed)).toBeHidden()
  await expect(page.getByText(words.thanks)).toBeHidden()
  await expect(page.getByRole('link', { name: words.otherThings })).toBeVisible()
})
