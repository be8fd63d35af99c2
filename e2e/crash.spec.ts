import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { expect, test } from './fixtures'
import { readToken, sendForm } from './forms'
import { type OwnServer, startOwnServer } from './own-server'

const kills = 4
/** Forms acknowledged before a server is killed. */
const formsPerLife = 8
const senders = 6
const article = '/en/errors/at-capacity'

/** One person on a network of their own: a report, a note and a link, each sent until it is acknowledged. */
async function sendAll(person: number, getServer: () => OwnServer | null, acknowledged: string[]): Promise<void> {
  const network = `198.18.${person}.1`
  const insist = async (action: (url: string) => Promise<Response>) => {
    for (;;) {
      const server = getServer()
      // The server was killed while it answered: the same is sent again, as a browser does on reload.
      const answer = server === null ? null : await action(server.url).catch(() => null)
      if (answer !== null) {
        expect(answer.status).toBe(303)
        return
      }
      await wait(50)
    }
  }
  await insist((url) =>
    sendForm(`${url}${article}/trials`, { fix: 'other-provider', outcome: 'worked', from: 'article' }, network),
  )
  acknowledged.push(`trial ${person}`)
  const note = await insistToken(getServer, `${article}/report?fix=other-provider`, network)
  await insist((url) =>
    sendForm(`${url}${article}/notes`, { fix: 'other-provider', note: `Note ${person}.`, token: note }, network),
  )
  acknowledged.push(`note ${person}`)
  const link = await insistToken(getServer, '/en/resources/suggestion', network)
  const fields = { url: `https://a.example/${person}`, title: `Link ${person}`, language: 'en', helps: 'It is a test.' }
  await insist((url) => sendForm(`${url}/en/resources/suggestions`, { ...fields, token: link }, network))
  acknowledged.push(`link ${person}`)
}

async function insistToken(getServer: () => OwnServer | null, page: string, network: string): Promise<string> {
  for (;;) {
    const server = getServer()
    const token = server === null ? null : await readToken(`${server.url}${page}`, network).catch(() => null)
    if (token !== null) return token
    await wait(50)
  }
}

test('a server that is killed again and again under load loses nothing and stores nothing twice', async () => {
  test.setTimeout(240_000)
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'fixpoint-crash-'))
  const start = () => startOwnServer({ dataFolder, trustedProxyHops: 1 })
  let server: OwnServer | null = await start()
  const acknowledged: string[] = []
  let person = 0
  let isOver = false
  const send = async () => {
    while (!isOver && person < 250) {
      person += 1
      await sendAll(person, () => server, acknowledged)
    }
  }
  const sending = Promise.all(Array.from({ length: senders }, send))
  for (let kill = 0; kill < kills; kill += 1) {
    // In the middle of whatever is under way by then.
    while (acknowledged.length < (kill + 1) * formsPerLife) await wait(20)
    await wait(7 * kill)
    const running: OwnServer = server
    server = null
    expect(await running.end('SIGKILL')).toMatchObject({ signal: 'SIGKILL' })
    server = await start()
  }
  isOver = true
  await sending
  await server.end('SIGTERM')

  const database = new Database(path.join(dataFolder, 'fixpoint.db'), { readonly: true })
  const stored = [
    ...database
      .prepare('SELECT text FROM Note')
      .pluck()
      .all()
      .map((text) => String(text).toLowerCase().replace('.', '')),
    ...database.prepare('SELECT lower(title) FROM LinkSuggestion').pluck().all(),
  ]
  const trials = database.prepare("SELECT count(*) FROM Trial WHERE standing = 'counted'").pluck().get()
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  database.close()
  await rm(dataFolder, { recursive: true })
  const sent = acknowledged.filter((entry) => !entry.startsWith('trial'))
  console.log(
    `${kills} kills, ${acknowledged.length} forms acknowledged, ${stored.length} texts and ${trials} trials stored`,
  )
  expect(acknowledged.length).toBeGreaterThanOrEqual(kills * formsPerLife)
  expect(stored.sort()).toEqual(sent.sort())
  expect(trials).toBe(acknowledged.length - sent.length)
})
