import Database from 'better-sqlite3'
import { expect, test } from './own-site'

const words = {
  en: {
    answers: 'checked on 25 November 2026: answers',
    moved: 'checked on 25 November 2026: moved to example.org/new',
    silent: 'has not answered since 3 November 2026',
    never: 'so it is never checked',
  },
  fr: {
    answers: 'vérifié le 25 novembre 2026\u00a0: répond',
    moved: 'vérifié le 25 novembre 2026\u00a0: déplacé vers example.org/new',
    silent: 'ne répond plus depuis le 3 novembre 2026',
    never: 'donc jamais vérifié',
  },
} as const

type Check = {
  readonly link: string
  readonly url?: string
  readonly state: string
  readonly status?: number
  readonly movedTo?: string
  readonly failingSince?: string
}

/** Stores a check of a link of the catalogue, of its address of today unless another one is given. */
function store(file: string, { link, state, ...rest }: Check): void {
  const database = new Database(file)
  const url = rest.url ?? database.prepare('SELECT url FROM ResourceLink WHERE id = ?').pluck().get(link)
  database
    .prepare(
      `INSERT OR REPLACE INTO LinkCheck (link, url, state, status, finalUrl, movedTo, failingSince, day)
       VALUES (?, ?, ?, ?, ?, ?, ?, '2026-11-25')`,
    )
    .run(link, url, state, rest.status ?? null, url, rest.movedTo ?? null, rest.failingSince ?? null)
  database.close()
}

for (const language of ['en', 'fr'] as const) {
  test(`the list of links says what the last check found, without a script, ${language}`, async ({ page, site }) => {
    const text = words[language]
    store(site.file, { link: 'openai-help', state: 'alive', status: 200 })
    store(site.file, { link: 'openai-status', state: 'moved', status: 200, movedTo: 'https://example.org/new' })
    store(site.file, { link: 'downdetector', state: 'unreachable', failingSince: '2026-11-03' })
    store(site.file, { link: 'cloudflare-status', state: 'alive', url: 'https://example.org/former' })
    await page.goto(`/${language}/resources`)
    await expect(page.locator('#openai-help')).toContainText(text.answers)
    await expect(page.locator('#openai-status')).toContainText(text.moved)
    await expect(page.locator('#openai-status').getByRole('link', { name: 'example.org/new' })).toHaveAttribute(
      'href',
      'https://example.org/new',
    )
    await expect(page.locator('#downdetector')).toContainText(text.silent)
    await expect(page.locator('#box-livebox')).toContainText(text.never)
    await expect(page.locator('#cloudflare-status')).not.toContainText(text.answers)
  })
}
