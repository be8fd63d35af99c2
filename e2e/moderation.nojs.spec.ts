import type { Page } from '@playwright/test'
import type { Language } from './fixtures'
import { moderationTexts } from './moderation-texts'
import { addModerator, becomeModerator, lendSession, ownPassword, toAppCode } from './moderator'
import { expect, test } from './own-site'
import { ThingsToJudge } from './things-to-judge'

const languages: readonly Language[] = ['en', 'fr']

test.use({ expectedErrors: [/status of 4(01|22)/] })

for (const language of languages) {
  const words = moderationTexts[language]
  const area = `/${language}/moderation`

  /** Fills a form and sends it by its main button. */
  async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
    const form = page
      .locator('main form')
      .filter({ has: page.locator(`[name=${Object.keys(fields)[0]}]`) })
      .first()
    for (const [name, value] of Object.entries(fields)) await form.locator(`[name=${name}]`).fill(value)
    await form.getByRole('button').click()
  }

  test.describe(`moderation without JavaScript, ${language}`, () => {
    test('a new moderator sets up password and app, and logs in again by code and by recovery code', async ({
      page,
      site,
    }) => {
      const name = `anna-${language}`
      const password = await addModerator(site.file, name)
      await page.goto(area)
      await page.waitForURL(`${area}/log-in`)
      await fill(page, { name, password: 'wrong' })
      await expect(page.getByRole('alert')).toContainText(words.wrong)
      await fill(page, { name, password })
      await page.waitForURL(`${area}/set-up`)
      await fill(page, { password: ownPassword, repeated: 'something else' })
      await expect(page.getByRole('alert')).toContainText(words.different)
      await fill(page, { password: ownPassword, repeated: ownPassword })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.appTitle)
      await expect(page.getByRole('img')).toBeVisible()
      const secret = ((await page.locator('main code').textContent()) ?? '').replaceAll(' ', '')
      await fill(page, { code: '000000' })
      await expect(page.getByRole('alert')).toContainText(words.wrongCode)
      await fill(page, { code: toAppCode(secret) })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.codesTitle)
      const codes = await page.locator('main code').allTextContents()
      expect(codes).toHaveLength(10)
      await page.reload()
      await expect(page.locator('main code'), 'they are shown once').toHaveCount(0)

      await page.getByRole('button', { name: words.logOut }).click()
      await fill(page, { name, password: ownPassword })
      await page.waitForURL(`${area}/second-factor`)
      await fill(page, { code: toAppCode(secret, 1) })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.review)

      await page.getByRole('button', { name: words.logOut }).click()
      await fill(page, { name, password: ownPassword })
      await page.getByText(words.noApp).click()
      const [code = ''] = codes
      await page.locator('details [name=code]').fill(code)
      await page.getByRole('button', { name: words.useRecovery }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.review)
    })

    test('notes and links are mended, shown, rejected and taken back', async ({ page, request, site }) => {
      await becomeModerator(request, { ...site, name: `berta-${language}`, language })
      await lendSession(request, page)
      const things = new ThingsToJudge(site.file)
      const note = things.addNote({ text: `It wroks, ${language}.` })
      const link = things.addLink({ title: `How to wait, ${language}` })
      things.close()

      await page.goto(`${area}?search=wroks`)
      const card = page.getByRole('article').filter({ hasText: `It wroks, ${language}.` })
      await card.getByRole('link', { name: words.details }).click()
      await page.waitForURL(`${area}/notes/${note}`)
      await page.locator('textarea').fill(`It works, ${language}.`)
      await page.getByRole('button', { name: words.saveText }).click()
      await expect(page.getByRole('status')).toHaveText(words.edited)
      await expect(page.getByText(`→ It works, ${language}.`)).toBeVisible()
      await page.getByRole('button', { name: words.show, exact: true }).click()
      await expect(page.getByRole('status')).toHaveText(words.shown)
      await page.getByRole('button', { name: words.reject }).click()
      await expect(page.getByRole('status')).toHaveText(words.rejected)
      await page.getByRole('button', { name: words.undo }).first().click()
      await expect(page.getByRole('status')).toHaveText(words.undone)
      await page.goto(`/${language}/errors/at-capacity`)
      await expect(page.getByText(`It works, ${language}.`, { exact: true })).toBeVisible()

      await page.goto(`${area}?kind=links&search=${encodeURIComponent(`wait, ${language}`)}`)
      await page.getByRole('article').getByRole('button', { name: words.accept }).click()
      await expect(page.getByRole('status').first()).toHaveText(words.accepted)
      await page.goto(`${area}/links/${link}`)
      await expect(page.getByRole('button', { name: words.accept })).toHaveCount(0)
      await page.goto(`${area}/decisions`)
      await expect(page.getByText(words.accepted.replace('.', '')).first()).toBeVisible()
    })

    test('what was sent together is decided together, with its effect on the order in view', async ({
      page,
      request,
      site,
    }) => {
      await becomeModerator(request, { ...site, name: `carla-${language}`, language })
      await lendSession(request, page)
      const network = `spamspamspamspam0000${language}`
      const wide = `areaareaareaarea0000${language}`
      const things = new ThingsToJudge(site.file)
      things.addNote({ text: `Cheap keys, ${language}`, network })
      things.addNote({ text: `Cheaper keys, ${language}`, network })
      things.addTrials({ fix: 'retry-once', outcome: 'failed', standing: 'counted', count: 25, area: wide })
      things.addTrials({ fix: 'other-provider', outcome: 'worked', standing: 'held', count: 5 })
      things.close()

      await page.goto(`${area}/cohorts/area:${wide}`)
      await expect(page.getByText(words.movedUp)).toBeVisible()
      await page.getByRole('button', { name: words.voidAll }).click()
      await expect(page.getByRole('status')).toHaveText(words.voided)
      await page.getByRole('button', { name: words.undo }).first().click()
      await expect(page.getByRole('status')).toHaveText(words.undone)
      await page.getByRole('button', { name: words.voidAll }).click()
      await expect(page.getByRole('status')).toHaveText(words.voided)

      await page.goto(area)
      await page.getByRole('link', { name: words.bursts }).click()
      await page.getByRole('link', { name: words.openBurst }).click()
      await page.getByRole('button', { name: words.countAll }).click()
      await expect(page.getByRole('status')).toHaveText(words.counted)

      await page.goto(`${area}?search=${encodeURIComponent(`Cheaper keys, ${language}`)}`)
      await page.getByRole('link', { name: words.sameNetwork }).click()
      await page.getByRole('button', { name: words.rejectTexts }).click()
      await expect(page.getByRole('status')).toHaveText(words.twoDecisions)
      await page.goto(`${area}?search=keys`)
      await expect(page.getByRole('article')).toHaveCount(0)
    })
  })
}
