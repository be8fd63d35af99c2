import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { expect, test } from './fixtures'
import { readToken, sendForm } from './forms'
import { listHostile, mark, pack, payloads, spread, toComparable, toKept, toLine, toParameter } from './hostile-strings'
import { inLanes } from './in-lanes'
import { type OwnServer, startOwnServer } from './own-server'

const articles = ['at-capacity', 'cloudflare-1020', '429-insufficient-quota', '429-rate-limit']
const notesPerFix = 5
const lanes = [1, 2, 3, 4, 5, 6]
const markup = payloads.filter((payload) => payload.includes('<') && payload.includes(mark))

/** Each parameter of each page, as the start of an address that a value is put behind. */
const queries = [
  '/search?q=',
  '/search/suggestions?q=',
  '/errors?family=',
  '/errors?service=',
  '/triage?what-you-see=',
  '/resources?type=',
  '/resources?family=',
  '/resources?language=',
  '/resources/feedback?link=',
  '/resources/feedback?link=openai-status&done=',
  '/resources/suggestion?sent=',
  '/resources/suggestion?draft=',
  '/errors/at-capacity/fix?',
  '/errors/at-capacity/fix?other-provider=',
  '/errors/at-capacity/report?fix=',
  '/errors/at-capacity/report?fix=other-provider&kept=',
  '/errors/at-capacity/report?fix=other-provider&receipt=',
  '/errors/at-capacity/report?draft=',
  '/legal?about=',
  '/notes/',
]

test.use({ expectedErrors: [/status of 4(00|04|22)/] })

/** Everything that says that a text was executed, or reached out. */
function watch(page: Page, site: string): readonly string[] {
  const complaints: string[] = []
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !/^(data|blob):/.test(request.url()))
      complaints.push(`request: ${request.url()}`)
  })
  return complaints
}

async function expectNothingExecuted(page: Page, where: string): Promise<void> {
  expect.soft(await page.evaluate((name) => name in window, mark), `${where}: a payload was executed`).toBe(false)
}

async function listFixes(server: OwnServer, article: string): Promise<readonly string[]> {
  const html = await (await fetch(`${server.url}/en/errors/${article}`)).text()
  return [...new Set([...html.matchAll(/name="fix" value="([a-z0-9-]+)"/g)].map(([, fix]) => fix ?? ''))]
}

/** Sends every note from a network of its own, five for a fix. */
async function sendNotes(server: OwnServer, notes: readonly string[]): Promise<void> {
  const places = (
    await Promise.all(
      articles.map(async (article) => (await listFixes(server, article)).map((fix) => ({ article, fix }))),
    )
  ).flat()
  expect(places.length * notesPerFix, 'there are places enough').toBeGreaterThanOrEqual(notes.length)
  await inLanes(notes, lanes, async (note, index) => {
    const { article, fix } = places[Math.floor(index / notesPerFix)] ?? { article: '', fix: '' }
    const client = `198.19.${index}.1`
    const address = `${server.url}/en/errors/${article}`
    await sendForm(`${address}/trials`, { fix, outcome: 'worked', from: 'article' }, client)
    const token = await readToken(`${address}/report?fix=${fix}`, client)
    const answer = await sendForm(`${address}/notes`, { fix, note, token, platform: 'web' }, client)
    expect.soft(answer.status, note.slice(0, 60)).toBe(303)
  })
}

test('no text that people type or put into an address is executed, breaks a page or comes back changed', async ({
  page,
  context,
}) => {
  test.setTimeout(300_000)
  const begun = performance.now()
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'fixpoint-hostile-'))
  const server = await startOwnServer({ dataFolder, trustedProxyHops: 1 })
  const tabs = [page, await context.newPage(), await context.newPage()]
  const complaints = tabs.map((tab) => watch(tab, server.url))
  const { naughty, generated } = listHostile()
  const all = [...payloads, ...naughty, ...generated]
  const account = { strings: all.length, notes: 0, links: 0, queries: 0, refused: 0, pages: 0 }
  const database = new Database(path.join(dataFolder, 'fixpoint.db'))

  // Notes: typed, stored, shown under their fixes.
  const notes = pack(all, 950)
  await sendNotes(server, notes)
  account.notes = notes.length
  const stored = database.prepare('SELECT text FROM Note').pluck().all().map(String)
  expect(stored).toHaveLength(notes.length)
  const masked = '[•••]'
  const whole = stored.filter((text) => !text.includes(masked))
  const kept = notes.map(toKept)
  expect
    .soft(
      whole.filter((text) => !kept.includes(text)),
      'what is stored is what was typed',
    )
    .toEqual([])
  expect.soft(new Set(whole).size, 'and all of it').toBe(new Set(kept).size - (stored.length - whole.length))
  database.prepare("UPDATE Note SET status = 'shown'").run()

  // Links: title and help, and an address that is more than one.
  const titles = pack(all, 110)
  await inLanes(spread(titles, 24), lanes, async (title, index) => {
    const client = `198.20.${index}.1`
    const token = await readToken(`${server.url}/en/resources/suggestion`, client)
    const helps = `Helps with: ${notes[index % notes.length]?.slice(0, 380)}`
    const fields = {
      url: `https://a.example/${index}?${toParameter(title.slice(0, 40))}`,
      title,
      helps,
      language: 'en',
    }
    const { status } = await sendForm(`${server.url}/en/resources/suggestions`, { ...fields, token }, client)
    expect.soft([303, 422], title).toContain(status)
    if (status === 303) account.links += 1
  })
  database.prepare("UPDATE LinkSuggestion SET status = 'accepted'").run()
  const linkTexts = database.prepare('SELECT title FROM LinkSuggestion').pluck().all().map(String)

  // Any report has an article made anew.
  for (const [index, article] of articles.entries()) {
    const [fix = ''] = await listFixes(server, article)
    const report = { fix, outcome: 'failed', from: 'article' }
    await sendForm(`${server.url}/en/errors/${article}/trials`, report, `198.21.${index}.1`)
  }
  const shown: string[] = []
  const addressesOfNotes = ['en', 'fr'].flatMap((locale) => articles.map((article) => ({ locale, article })))
  await inLanes(addressesOfNotes, tabs, async ({ locale, article }, _, tab) => {
    await tab.goto(`${server.url}/${locale}/errors/${article}`)
    await expectNothingExecuted(tab, article)
    const texts = await tab.locator('li[id^="note-"] > p:first-child').evaluateAll((elements) =>
      elements.map((element) => {
        const copy = element.cloneNode(true)
        if (!(copy instanceof HTMLElement)) return ''
        for (const host of copy.querySelectorAll('span > span')) host.remove()
        return copy.textContent ?? ''
      }),
    )
    if (locale === 'en') shown.push(...texts)
    account.pages += 1
  })
  for (const locale of ['en', 'fr']) {
    await page.goto(`${server.url}/${locale}/resources`)
    await expectNothingExecuted(page, 'resources')
    const listed = await page.locator('#from-readers ~ ul li a[rel="ugc nofollow noopener"]').allTextContents()
    expect.soft([...listed].sort(), 'titles of links').toEqual([...linkTexts].sort())
    account.pages += 1
  }
  // A link's text is followed by a space before its host.
  const bare = (text: string) => text.replace(/\s+/g, '')
  expect.soft(shown.map(bare).sort(), 'what is shown is what is stored').toEqual(stored.map(bare).sort())

  // Queries: every string at one parameter, every payload at all of them.
  const addresses = [
    ...all.map((text, index) => `${queries[index % queries.length]}${toParameter(text)}`),
    ...queries.flatMap((start) => pack(payloads, 1900).map((text) => `${start}${toParameter(text)}`)),
  ]
  await inLanes(addresses, lanes, async (address, index) => {
    const locale = index % 2 === 0 ? 'en' : 'fr'
    const answer = await fetch(`${server.url}/${locale}${address}`, { redirect: 'manual' })
    const text = await answer.text()
    expect.soft(answer.status, address).toBeLessThan(500)
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true
    // No markup of ours is in a page as it was sent, be it in its text, its attributes or the data of its scripts.
    if (isPage)
      expect
        .soft(
          markup.filter((payload) => text.includes(payload)),
          address,
        )
        .toEqual([])
  })
  account.queries = addresses.length
  const loads = queries
    .filter((query) => !query.startsWith('/search/suggestions'))
    .flatMap((start) => pack(payloads, 1900).map((text) => ({ start, text })))
  await inLanes(loads, tabs, async ({ start, text }, _, tab) => {
    await tab.goto(`${server.url}/en${start}${toParameter(text)}`)
    await expectNothingExecuted(tab, start)
    account.pages += 1
  })
  await page.goto(`${server.url}/en/search?q=${toParameter(payloads[0] ?? '')}`)
  await expect(page.locator(`input[name="q"], textarea[name="q"]`).first()).toHaveValue(payloads[0] ?? '')

  // A form that is refused comes back with what was typed, letter for letter.
  await inLanes(pack(all, 390).slice(0, 12), tabs, async (text, _, tab) => {
    await tab.goto(`${server.url}/en/resources/suggestion`)
    const form = tab.locator('form[action$="/suggestions"]')
    await form.evaluate((element) => element.setAttribute('novalidate', ''))
    await form.locator('[name="url"]').fill(toLine(text).slice(0, 300))
    await form.locator('[name="title"]').fill(toLine(text).slice(0, 100))
    await form.locator('[name="helps"]').fill(text)
    const typed = await Promise.all(
      ['url', 'title', 'helps'].map((name) => form.locator(`[name="${name}"]`).inputValue()),
    )
    await form.getByRole('button').click()
    await expect(tab.getByRole('alert').first()).toBeVisible()
    await expectNothingExecuted(tab, 'refused form')
    for (const [index, name] of ['url', 'title', 'helps'].entries()) {
      const value = await form.locator(`[name="${name}"]`).inputValue()
      expect.soft(toComparable(value), `${name} of a refused form`).toBe(toComparable(typed[index] ?? ''))
    }
    account.refused += 1
  })

  database.close()
  await server.end('SIGTERM', tabs)
  await rm(dataFolder, { recursive: true })
  const seconds = Math.round((performance.now() - begun) / 1000)
  console.log(
    `${account.strings} strings (${naughty.length} naughty, ${generated.length} generated, ${payloads.length} of our own): ` +
      `${account.notes} notes and ${account.links} links stored and shown, ${account.queries} addresses asked for, ` +
      `${account.refused} forms refused, ${account.pages} pages in a browser, ${seconds} s`,
  )
  expect(complaints.flat(), 'dialogs and requests to elsewhere').toEqual([])
  expect(server.readLog()).not.toMatch(/Error|⨯/)
})
