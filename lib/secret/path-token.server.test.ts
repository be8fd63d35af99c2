import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { SignJWT } from 'jose'
import { afterAll, describe, expect, test } from 'vitest'
import { type PathStep, signPathToken, verifyPathToken } from './path-token.server'
import { getSigningSecret } from './secrets.server'

const folder = mkdtempSync(path.join(tmpdir(), 'fixpoint-token-'))
process.env.DATA_FOLDER = folder

afterAll(() => rmSync(folder, { recursive: true }))

const step: PathStep = { error: 'cloudflare-1020', path: 'vpn=yes&try=reload', shown: 'vpn-off' }
const now = new Date('2026-11-22T10:00:00Z')

function hoursLater(hours: number): Date {
  return new Date(now.getTime() + hours * 3_600_000)
}

describe('a path token', () => {
  test('passes for its own step, with the same id each time and the time of its making', async () => {
    const token = await signPathToken(step, now)
    const check = await verifyPathToken(token, step, hoursLater(1))
    expect(check).toMatchObject({ ok: true, id: expect.stringMatching(/^[0-9a-f-]{36}$/), issuedAt: now })
    expect(await verifyPathToken(token, step, hoursLater(11.99))).toEqual(check)
    expect(token.length).toBeLessThan(500)
  })

  test('is another one for every page', async () => {
    const [first, second] = await Promise.all([signPathToken(step, now), signPathToken(step, now)])
    expect(first).not.toBe(second)
  })

  test.each([
    ['another error', { ...step, error: 'cloudflare-1015' }],
    ['another path', { ...step, path: 'vpn=no&try=reload' }],
    ['another fix', { ...step, shown: 'reload' }],
    ['parts that only join to the same text', { error: step.error, path: '', shown: `${step.path}${step.shown}` }],
  ])('is refused for %s', async (_, other) => {
    const token = await signPathToken(step, now)
    expect(await verifyPathToken(token, other, now)).toEqual({ ok: false, reason: 'other-step' })
  })

  test('is refused after 12 hours', async () => {
    const token = await signPathToken(step, now)
    expect(await verifyPathToken(token, step, hoursLater(12.01))).toEqual({ ok: false, reason: 'expired' })
  })

  test('is refused when one character is edited', async () => {
    const token = await signPathToken(step, now)
    for (const index of [2, token.indexOf('.') + 10, token.lastIndexOf('.') + 5]) {
      const edited = `${token.slice(0, index)}${token[index] === 'A' ? 'B' : 'A'}${token.slice(index + 1)}`
      expect(await verifyPathToken(edited, step, now)).toEqual({ ok: false, reason: 'invalid' })
    }
  })

  test.each(['', 'x', 'a.b.c', 'eyJhbGciOiJub25lIn0.e30.', '…'])('is refused when it is "%s"', async (token) => {
    expect(await verifyPathToken(token, step, now)).toEqual({ ok: false, reason: 'invalid' })
  })

  test('is refused when the same key signed it for another purpose', async () => {
    const secret = await getSigningSecret()
    const other = await new SignJWT({ step: 'x' })
      .setProtectedHeader({ alg: 'HS256' })
      .setJti('1')
      .setIssuedAt(now)
      .setExpirationTime(hoursLater(1))
      .sign(secret)
    expect(await verifyPathToken(other, step, now)).toEqual({ ok: false, reason: 'invalid' })
  })

  test('is signed with a secret that only the owner may read', () => {
    expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600)
  })
})
