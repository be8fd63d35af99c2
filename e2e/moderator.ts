import { execFile } from 'node:child_process'
import { createHmac } from 'node:crypto'
import path from 'node:path'
import { promisify } from 'node:util'
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import type { Language } from './fixtures'

const run = promisify(execFile)

export const ownPassword = 'correct horse battery'

/** Runs `npm run moderator:…` on the database of a test's own server. */
export async function runModerator(databaseFile: string, ...words: readonly string[]): Promise<string> {
  const tsx = 'node_modules/tsx/dist/cli.mjs'
  const env = { ...process.env, DATA_FOLDER: path.dirname(databaseFile), DATABASE_URL: '' }
  const { stdout } = await run(process.execPath, [tsx, '--conditions=react-server', 'scripts/moderator.ts', ...words], {
    env,
  })
  return stdout
}

/** Makes an account; gives its one-time password. */
export async function addModerator(databaseFile: string, name: string): Promise<string> {
  const password = /One-time password: (\S+)/.exec(await runModerator(databaseFile, 'add', name))?.[1]
  if (password === undefined) throw new Error('The command printed no password')
  return password
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** What an authenticator app shows (RFC 6238); `ahead` for the next code, as each is taken once. */
export function toAppCode(secret: string, ahead = 0): string {
  const bits = [...secret].map((letter) => base32.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + ahead))
  const digest = createHmac('sha1', key).update(counter).digest()
  const number = digest.readUInt32BE((digest.at(-1) ?? 0) & 15) & 0x7f_ff_ff_ff
  return String(number % 1_000_000).padStart(6, '0')
}

type Given = { readonly url: string; readonly file: string; readonly name: string; readonly language: Language }

/** Adds a moderator and sets the account up by plain forms, without a browser. The request context keeps the session. */
export async function becomeModerator(request: APIRequestContext, { url, file, name, language }: Given) {
  const area = `${url}/${language}/moderation`
  const password = await addModerator(file, name)
  await send(request, `${area}/session`, { name, password })
  await send(request, `${area}/account/password`, { password: ownPassword, repeated: ownPassword })
  const page = await (await request.get(`${area}/set-up`)).text()
  const secret = /<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1]?.replaceAll(' ', '')
  if (secret === undefined) throw new Error('The page shows no secret')
  await send(request, `${area}/account/app`, { code: toAppCode(secret) })
  return { secret }
}

/** Sends a form as a page of the site would; what it leads to is not followed. */
export async function send(request: APIRequestContext, address: string, form: Readonly<Record<string, string>>) {
  const headers = { origin: new URL(address).origin }
  const response = await request.post(address, { form: { ...form }, headers, maxRedirects: 0 })
  expect(response.status(), `${address}: ${await response.text()}`).toBe(303)
  return response.headers().location ?? ''
}

/** Gives a page the session of a request context. */
export async function lendSession(request: APIRequestContext, page: Page): Promise<void> {
  const { cookies } = await request.storageState()
  await page.context().addCookies(cookies)
}
