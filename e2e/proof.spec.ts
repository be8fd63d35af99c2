import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from './fixtures'
import { startOwnServer } from './own-server'
import { texts } from './texts'

const busyPerMinute = 20

test('where a network is busy the browser proves its work, and a form without a proof is taken and marked', async ({
  page,
  language,
}) => {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'fixpoint-proof-'))
  const server = await startOwnServer({ dataFolder })
  const words = texts[language]
  // From the page, so that all of it comes from one network, whichever form of "localhost" this machine prefers.
  await page.goto(`${server.url}/${language}/errors/at-capacity`)
  await page.evaluate(async (count) => {
    const send = (fix: string) => {
      const body = new URLSearchParams({ fix, outcome: 'worked', from: 'article' })
      return fetch(`${location.pathname}/trials`, { method: 'POST', body, redirect: 'manual' })
    }
    await Promise.all(Array.from({ length: count }, () => send('other-model')))
    // Two seconds later, so that it waits for nothing but the busy network.
    await new Promise((resolve) => setTimeout(resolve, 2100))
    await send('other-provider')
  }, busyPerMinute)
  const database = new Database(path.join(dataFolder, 'fixpoint.db'), { readonly: true })
  const standing = database.prepare("SELECT standing FROM Trial WHERE fix = 'other-provider'").pluck()
  expect(standing.get(), 'what a busy network sends waits').toBe('held')

  await page.goto(`${server.url}/${language}/errors/at-capacity/report?fix=other-provider`)
  await expect(page.getByText(words.proofDone)).toBeVisible({ timeout: 30_000 })
  await page.getByLabel(words.note, { exact: true }).fill('It was full.')
  await page.getByRole('button', { name: words.send, exact: true }).click()
  await expect(page.getByRole('status').first()).toContainText(words.noteHeld)
  expect(standing.get(), 'and counts with the proof').toBe('counted')

  await page.goto(`${server.url}/${language}/resources/suggestion`)
  await page.evaluate(async () => {
    const token = document.querySelector<HTMLInputElement>('input[name="token"]')?.value ?? ''
    const link = { url: 'https://a.example/', title: 'A link', helps: 'It helps with this.', language: 'en', token }
    const address = document.querySelector<HTMLFormElement>('form[action$="/suggestions"]')?.action ?? ''
    await fetch(address, { method: 'POST', body: new URLSearchParams(link), redirect: 'manual' })
  })
  const signs = [
    database.prepare('SELECT signs FROM Note').pluck().get(),
    database.prepare('SELECT signs FROM LinkSuggestion').pluck().get(),
  ]
  database.close()
  await server.end('SIGTERM', [page])
  await rm(dataFolder, { recursive: true })
  expect(signs[0]).not.toContain('unproven')
  expect(signs[1]).toContain('unproven')
})
