import path from 'node:path'
import Database from 'better-sqlite3'
import { z } from 'zod'
import type { Target } from './site-targets'

/** Trials that are in the database, and so are counted on the pages. */
export function countTrials(dataFolder: string): number {
  const database = new Database(path.join(dataFolder, 'fixpoint.db'), { readonly: true })
  try {
    return z.int().parse(database.prepare('SELECT count(*) FROM Trial').pluck().get())
  } finally {
    database.close()
  }
}

/**
 * Milliseconds of the first view of an article after a report on it, which learns from all its reports and renders the
 * page anew: one report and one view at a time.
 */
export async function measureViewsAfterReports(url: string, { requests }: Target): Promise<readonly number[]> {
  const times: number[] = []
  for (const [index, { path: address, form = '' }] of requests.entries()) {
    const posted = await fetch(url + address, {
      method: 'POST',
      body: form,
      redirect: 'manual',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        'x-forwarded-for': `9.9.${index % 256}.1`,
      },
    })
    if (posted.status !== 303) throw new Error(`${address}: a report was answered with ${posted.status}`)
    const begun = performance.now()
    const page = await fetch(url + address.replace(/\/trials$/, ''))
    await page.arrayBuffer()
    times.push(performance.now() - begun)
  }
  return times
}
