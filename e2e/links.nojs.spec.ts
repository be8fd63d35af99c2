import Database from 'better-sqlite3'
import type { Language } from './fixtures'
import { expect, test } from './own-site'
import { texts } from './texts'

test.use({ expectedErrors: [/status of 422/] })

const languages: readonly Language[] = ['en', 'fr']

for (const language of languages) {
  const words = texts[language].links

  test.describe(`without JavaScript, ${language}`, () => {
    test('a suggested link waits, is listed once it is accepted, and is voted for and reported', async ({
      page,
      site,
    }) => {
      const url = `https://help.example/${language}`
      await page.goto(`/${language}/resources`)
      await page.getByRole('link', { name: words.suggest }).first().click()
      await page.getByLabel(words.url).fill('https://192.168.0.1/')
      await page.getByLabel(words.title, { exact: true }).fill('Help <b>there</b>')
      await page.getByLabel(words.helps).fill('Says which ports to open, not why.')
      await page.getByRole('button', { name: words.send }).click()
      await expect(page.getByRole('alert')).toContainText([words.badUrl])
      await expect(page.getByLabel(words.title, { exact: true })).toHaveValue('Help <b>there</b>')
      await page.getByLabel(words.url).fill(url)
      await page.getByRole('button', { name: words.send }).click()
      await expect(page.getByRole('status')).toContainText(words.held)

      await page.goto(`/${language}/resources/suggestion`)
      await page.getByLabel(words.url).fill(`${url.replace('https', 'http')}/?utm_source=x#top`)
      await page.getByLabel(words.title, { exact: true }).fill('Help again')
      await page.getByLabel(words.helps).fill('Says the same once more.')
      await page.getByRole('button', { name: words.send }).click()
      await expect(page.getByRole('status')).toContainText(words.waiting)

      await page.goto(`/${language}/resources`)
      await expect(page.locator(`a[href="${url}"]`)).toHaveCount(0)
      // What a moderator does in the pages of moderation.
      const database = new Database(site.file)
      database.prepare("UPDATE LinkSuggestion SET status = 'accepted'").run()
      database.close()
      await page.goto(`/${language}/resources`)
      const item = page.getByRole('listitem').filter({ has: page.locator(`a[href="${url}"]`) })
      await expect(item.locator(`a[href="${url}"]`)).toHaveAttribute('rel', 'ugc nofollow noopener')
      await item.getByRole('button').click()
      await expect(page.getByRole('status')).toContainText(texts[language].voted)
      await page.getByRole('link', { name: words.back }).click()
      await expect(item.getByRole('button')).toHaveText(words.usefulToOne)
      await expect(item.getByRole('button')).toHaveAccessibleName(`${words.usefulToOneOf} Help <b>there</b>`)
      await item.getByRole('link').last().click()
      await page.getByRole('combobox').last().selectOption('broken')
      await page.getByRole('button', { name: words.send, exact: true }).click()
      await expect(page.getByRole('status')).toContainText(texts[language].reported)
      expect(site.readWritten()).toContain('"reason":"broken"')
    })
  })
}
