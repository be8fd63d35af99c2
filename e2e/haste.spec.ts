import Database from 'better-sqlite3'
import { expect, test } from './own-site'
import { texts } from './texts'
import { createWizard } from './wizard'

/** Until somebody may have read a page, by the site's own measure, and a little more. */
const readingMilliseconds = 3100

type Stored = { readonly outcome: string; readonly standing: string; readonly heldFor: string | null }

/** Each test has an error of its own, of which nobody else reports. */
function readTrials(file: string, error: string): readonly Stored[] {
  const database = new Database(file, { readonly: true })
  try {
    return database
      .prepare<[string], Stored>(
        `SELECT outcome, standing, heldFor FROM Trial JOIN Session ON Session.id = Trial.sessionId
         WHERE error = ? ORDER BY Trial.rowid`,
      )
      .all(error)
  } finally {
    database.close()
  }
}

test('whoever presses before anybody can have tried is led on as ever, and what they say after trying counts', async ({
  page,
  site,
  language,
}) => {
  const error = 'file-upload-failed'
  const words = texts[language]
  const wizard = createWizard(page, language)
  await wizard.start(error)
  const title = await wizard.goOnToFix()
  await page.reload()
  await page.getByRole('button', { name: words.failed }).click()
  await expect(wizard.soFar).toContainText(title)
  expect(readTrials(site.file, error)).toEqual([{ outcome: 'failed', standing: 'held', heldFor: 'hasty' }])

  await page.goBack()
  await expect(wizard.heading).toHaveText(title)
  await page.waitForTimeout(readingMilliseconds)
  await page.getByRole('button', { name: words.worked }).click()
  await expect(wizard.heading).toHaveText(words.fixed)
  await expect(page.getByText(words.workedForOne).first()).toBeVisible()
  expect(readTrials(site.file, error)).toMatchObject([{ outcome: 'worked', standing: 'counted' }])
})

test('of results for many fixes in one breath one counts, and all get the same answer', async ({
  page,
  site,
  language,
}) => {
  const error = language === 'en' ? '400-invalid-request' : '413-payload-too-large'
  await page.goto(`/${language}/errors/${error}`)
  const statuses = await page.evaluate(async () => {
    const fixes = [...document.querySelectorAll<HTMLInputElement>('input[name="fix"]')].map(({ value }) => value)
    const answers = [...new Set(fixes)].slice(0, 4).map(async (fix) => {
      const body = new URLSearchParams({ fix, outcome: 'worked', from: 'article' })
      const answer = await fetch(`${location.pathname}/trials`, { method: 'POST', body })
      return [answer.status, answer.redirected, new URL(answer.url).pathname].join()
    })
    return Promise.all(answers)
  })
  expect(statuses).toEqual(Array.from({ length: 4 }, () => `200,true,/${language}/errors/${error}/report`))
  const standings = readTrials(site.file, error).map(({ standing, heldFor }) => [standing, heldFor].join())
  expect(standings.sort()).toEqual(['counted,', 'held,hasty', 'held,hasty', 'held,hasty'])
})
