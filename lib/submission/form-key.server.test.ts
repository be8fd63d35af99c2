import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { hasteSeconds } from '@/lib/protection/haste'
import { findFormKey } from './form-key.server'
import { type FormPurpose, formTokenHours, signFormToken } from './form-token.server'
import { trapField } from './schema'

const folder = mkdtempSync(path.join(tmpdir(), 'fixpoint-form-'))
process.env.DATA_FOLDER = folder
afterAll(() => rmSync(folder, { recursive: true }))

const shown = new Date('2026-11-22T10:00:00Z')
const note: FormPurpose = { kind: 'note', about: 'at-capacity reload' }

function find(token: string, { seconds = 60, trap = '', text = 'a', about = note.about, network = 'home' } = {}) {
  const now = new Date(shown.getTime() + seconds * 1000)
  const guard = { token, [trapField]: trap, altcha: '' }
  return findFormKey({ purpose: { ...note, about }, guard, network, texts: [text], now })
}

test('a page gives one key, whenever and with whatever its form is sent; two pages give two', async () => {
  const [one, other] = [await signFormToken(note, shown), await signFormToken(note, shown)]
  const first = await find(one)
  expect(first.suspicion).toEqual({ isTrapped: false, isHasty: false })
  expect((await find(one, { seconds: 600, text: 'b', network: 'office' })).key).toBe(first.key)
  expect((await find(other)).key).not.toBe(first.key)
})

test('what is sent faster than anybody types, or fills the trap, is marked', async () => {
  const token = await signFormToken(note, shown)
  expect((await find(token, { seconds: hasteSeconds - 1 })).suspicion).toMatchObject({ isHasty: true })
  expect((await find(token, { seconds: hasteSeconds })).suspicion).toMatchObject({ isHasty: false })
  expect((await find(token, { trap: 'x' })).suspicion).toMatchObject({ isTrapped: true })
})

test('a form of no known page has a key by its network and texts, and is marked', async () => {
  const late = { seconds: formTokenHours * 3600 + 1 }
  const token = await signFormToken(note, shown)
  const first = await find(token, late)
  expect(first.suspicion).toMatchObject({ isHasty: true })
  expect((await find('forged', late)).key).toBe(first.key)
  expect((await find(token, { ...late, text: 'b' })).key).not.toBe(first.key)
  expect((await find(token, { ...late, network: 'office' })).key).not.toBe(first.key)
  expect((await find(token, { about: 'at-capacity other' })).suspicion, 'of another form').toMatchObject({
    isHasty: true,
  })
})
