import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { signFormToken } from '@/lib/submission/form-token.server'
import { findKnownBrowser, knownBrowserDays, toKnownBrowserCookie } from './known-browser.server'
import { toHeaders } from './test-browser.server'

const folder = mkdtempSync(path.join(tmpdir(), 'fixpoint-browser-'))
process.env.DATA_FOLDER = folder
afterAll(() => rmSync(folder, { recursive: true }))

const now = new Date('2026-11-22T10:00:00Z')

function daysLater(days: number): Date {
  return new Date(now.getTime() + days * 86_400_000)
}

test('a browser is known for its own name and for a time', async () => {
  const headers = toHeaders([await toKnownBrowserCookie('anna', now)])
  const id = await findKnownBrowser(headers, daysLater(1), 'anna')
  expect(id).toMatch(/^[0-9a-f-]{36}$/)
  expect(await findKnownBrowser(headers, daysLater(1))).toBe(id)
  expect(await findKnownBrowser(headers, daysLater(1), 'berta')).toBeNull()
  expect(await findKnownBrowser(headers, daysLater(knownBrowserDays + 1), 'anna')).toBeNull()
})

test('what the server did not give out for this makes no browser known', async () => {
  const other = await signFormToken({ kind: 'note', about: 'anna' }, now)
  for (const value of ['', 'x', 'a.b.c', other]) {
    expect(await findKnownBrowser(new Headers({ cookie: `fixpoint.known_browser=${value}` }), now, 'anna')).toBeNull()
  }
  expect(await findKnownBrowser(new Headers(), now, 'anna')).toBeNull()
})

test('scripts and other sites do not get the cookie', async () => {
  expect(await toKnownBrowserCookie('anna', now)).toMatch(/; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Strict$/)
})
