import { beforeEach, expect, test } from 'vitest'
import {
  attemptsAtNameMax,
  attemptsFromEverywhereMax,
  attemptsOfNetworkMax,
  checkCodeLimit,
  checkLogInLimit,
  forgiveAttempts,
} from './log-in-limit.server'

beforeEach(() => {
  globalThis.fixpointLogInLimiters = undefined
})

type Attempt = { readonly network: string; readonly name: string; readonly browser?: string | null }

/** How many of so many attempts may be made. */
async function countAllowed(attempts: number, toAttempt: (index: number) => Attempt) {
  let allowed = 0
  for (let index = 0; index < attempts; index += 1) {
    if ((await checkLogInLimit({ browser: null, ...toAttempt(index) })).ok) allowed += 1
  }
  return allowed
}

test('one network may try one name a few times', async () => {
  expect(await countAllowed(100, () => ({ network: 'n', name: 'anna' }))).toBe(attemptsAtNameMax)
})

test('one network may try many names a few times more', async () => {
  expect(await countAllowed(100, (index) => ({ network: 'n', name: `name-${index}` }))).toBe(attemptsOfNetworkMax)
})

test('many networks together may try one name so often', async () => {
  expect(await countAllowed(100, (index) => ({ network: `n${index}`, name: 'anna' }))).toBe(attemptsFromEverywhereMax)
})

test('what one network may not try takes nothing from what others may try at the name', async () => {
  await countAllowed(200, () => ({ network: 'n', name: 'anna' }))
  const others = await countAllowed(100, (index) => ({ network: `n${index}`, name: 'anna' }))
  expect(others).toBe(attemptsFromEverywhereMax - attemptsAtNameMax)
})

test('who is refused is told how long to wait, at most an hour', async () => {
  await countAllowed(attemptsAtNameMax, () => ({ network: 'n', name: 'anna' }))
  const check = await checkLogInLimit({ network: 'n', name: 'anna', browser: null })
  expect(check).toMatchObject({ ok: false })
  if (!check.ok) expect(check.retryAfterSeconds).toBeGreaterThan(0)
  if (!check.ok) expect(check.retryAfterSeconds).toBeLessThanOrEqual(3600)
})

test('after a log-in that went well the few attempts are there again', async () => {
  const attempt = { network: 'n', name: 'anna', browser: null }
  await countAllowed(attemptsAtNameMax, () => attempt)
  await forgiveAttempts(attempt)
  expect((await checkLogInLimit(attempt)).ok).toBe(true)
})

test('whoever shuts a name, from everywhere and from its own network, does not shut out a browser it is known in', async () => {
  await countAllowed(100, (index) => ({ network: `n${index}`, name: 'anna' }))
  await countAllowed(100, () => ({ network: 'home', name: 'anna' }))
  expect((await checkLogInLimit({ network: 'home', name: 'anna', browser: null })).ok).toBe(false)
  const known = { network: 'home', name: 'anna', browser: 'annas' }
  expect(await countAllowed(100, () => known)).toBe(attemptsAtNameMax)
  await forgiveAttempts(known)
  expect((await checkLogInLimit(known)).ok).toBe(true)
})

test('codes are counted by network, or by the browser where it is known', async () => {
  let allowed = 0
  for (let index = 0; index < 100; index += 1)
    if ((await checkCodeLimit({ network: 'n', browser: null })).ok) allowed += 1
  expect(allowed).toBe(attemptsOfNetworkMax)
  expect((await checkCodeLimit({ network: 'other', browser: null })).ok).toBe(true)
  expect((await checkCodeLimit({ network: 'n', browser: 'annas' })).ok).toBe(true)
})
