import Database from 'better-sqlite3'
import type { Language } from './fixtures'
import { expect, test } from './own-site'
import { texts } from './texts'

const languages: readonly Language[] = ['en', 'fr']

/** What a moderator does in the pages of moderation. */
function showAllNotes(file: string): void {
  const database = new Database(file)
  database.prepare("UPDATE Note SET status = 'shown'").run()
  database.close()
}

for (const [index, language] of languages.entries()) {
  const words = texts[language]

  test.describe(`without JavaScript, ${language}`, () => {
    test('a note that was read stands under its fix, is voted for once and can be reported', async ({ page, site }) => {
      await page.goto(`/${language}/errors`)
      // Another error in each language, as one network reports a fix once.
      const articles = page.locator(`a[href^="/${language}/errors/4"]`)
      const article = (await articles.nth(index).getAttribute('href')) ?? ''
      await page.goto(article)
      await page.getByRole('form').getByRole('button', { name: words.worked }).first().click()
      const text = `See https://help.example/a(1) & <b>that</b> ${language}`
      await page.getByLabel(words.note, { exact: true }).fill(text)
      await page.getByRole('button', { name: words.send }).click()
      await expect(page.getByRole('status')).toContainText(words.noteHeld)
      showAllNotes(site.file)
      // Any report has the article made anew.
      await page.goto(article)
      await page.getByText(words.steps, { exact: true }).last().click()
      await page.getByRole('form').getByRole('button', { name: words.failed }).last().click()

      await page.goto(article)
      const note = page
        .getByRole('listitem')
        .filter({ hasText: `<b>that</b> ${language}` })
        .last()
      await expect(note).toContainText('See https://help.example/a(1) (help.example) & <b>that</b>')
      await expect(page.getByRole('region').filter({ has: note }).last()).toHaveAccessibleName(
        language === 'en' ? /helped: \S/ : /aidé(es)?\u00a0: \S/,
      )
      const link = note.getByRole('link')
      await expect(link).toHaveAttribute('href', 'https://help.example/a(1)')
      await expect(link).toHaveAttribute('rel', 'ugc nofollow noopener')

      for (let time = 0; time < 2; time += 1) {
        await note.getByRole('button', { name: words.alsoWorked }).click()
        await expect(page.getByRole('status')).toContainText(words.voted)
        await page.goto(article)
        await expect(note).toContainText(words.alsoWorkedForOne)
      }
      await note.getByText(words.reportNote, { exact: true }).click()
      await note.getByRole('combobox').selectOption('unsafe')
      await note.getByRole('button', { name: words.send }).click()
      await expect(page.getByRole('status')).toContainText(words.reported)
      expect(site.readWritten()).toContain('"reason":"unsafe"')
    })
  })
}
