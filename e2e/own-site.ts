import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { test as base } from './fixtures'
import { startOwnServer } from './own-server'

type Site = {
  readonly url: string
  /** Its database, for what a test must put there by hand. */
  readonly file: string
  /** Everything that readers have written so far, as text. */
  readonly readWritten: () => string
}

/** How many tests of this worker have had a network so far. */
let networks = 0

/**
 * For journeys that write: a server of the worker's own, to which each test comes from a network of its own. A network's
 * posts are limited and its report of a fix counts once a day, so in a shared one tests would disturb each other.
 */
export const test = base.extend<object, { readonly site: Site }>({
  site: [
    async ({ browserName: _ }, use) => {
      const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'fixpoint-journey-'))
      const server = await startOwnServer({ dataFolder, trustedProxyHops: 1 })
      const file = path.join(dataFolder, 'fixpoint.db')
      await use({ url: server.url, file, readWritten: () => readWritten(file) })
      await server.end('SIGTERM')
      await rm(dataFolder, { recursive: true })
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  baseURL: async ({ site }, use) => {
    await use(site.url)
  },

  extraHTTPHeaders: async ({ browserName: _ }, use) => {
    networks += 1
    await use({ 'x-forwarded-for': `2001:db8:${networks.toString(16)}::1` })
  },
})

function readWritten(file: string): string {
  const database = new Database(file, { readonly: true })
  try {
    const tables = database
      .prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('ResourceLink', 'FittedModel') ORDER BY name",
      )
      .pluck()
      .all()
    return JSON.stringify(tables.map((table) => database.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).all()))
  } finally {
    database.close()
  }
}

export { expect } from '@playwright/test'
