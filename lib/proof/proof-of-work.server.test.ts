import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { createProofChallenge, takeProof } from './proof-of-work.server'
import { toProofText } from './proof-text'
import { parseProof } from './schema'

const folder = mkdtempSync(path.join(tmpdir(), 'fixpoint-proof-'))
process.env.DATA_FOLDER = folder
afterAll(() => rmSync(folder, { recursive: true }))

async function solve(token: string, now = new Date()): Promise<string> {
  const challenge = await createProofChallenge(token, now)
  const solution = await solveChallenge({ challenge, deriveKey })
  if (solution === null) throw new Error('The task was not solved in time')
  return toProofText({ challenge, solution })
}

test('what a browser finds stands for the form that the task was made for, and for no other', async () => {
  const altcha = await solve('form')
  expect(await takeProof({ token: 'other form', altcha }, new Date())).toBe(false)
  expect(await takeProof({ token: 'form', altcha }, new Date())).toBe(true)
})

test('a solution is taken once', async () => {
  const now = new Date()
  const altcha = await solve('used form')
  expect(await takeProof({ token: 'used form', altcha: 'x' }, now)).toBe(false)
  expect(await takeProof({ token: 'used form', altcha }, now)).toBe(true)
  expect(await takeProof({ token: 'used form', altcha }, now)).toBe(false)
})

test('another key, a changed task and one that is too old prove nothing', async () => {
  const altcha = await solve('form')
  const proof = parseProof(altcha)
  if (proof === null) throw new Error('It is no proof')
  const { challenge, solution } = proof
  const otherKey = toProofText({ challenge, solution: { ...solution, derivedKey: '00'.repeat(32) } })
  const easier = toProofText({
    challenge: { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '' } },
    solution,
  })
  for (const forged of [otherKey, easier, '', 'x', `${altcha}x`]) {
    expect(await takeProof({ token: 'form', altcha: forged }, new Date())).toBe(false)
  }
  const old = await solve('form', new Date(Date.now() - 61 * 60_000))
  expect(await takeProof({ token: 'form', altcha: old }, new Date())).toBe(false)
})

test('no text makes the check throw', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.base64String(),
        fc.json().map((text) => Buffer.from(text).toString('base64')),
      ),
      async (altcha) => {
        expect(await takeProof({ token: 'form', altcha }, new Date())).toBe(false)
      },
    ),
  )
})
