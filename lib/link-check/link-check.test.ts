import { expect, test } from 'vitest'
import type { Visit } from '@/lib/visit/visit'
import { findCheck, isConfirmed, type ListedLink, toLinkCheck, toRouterCheck } from './link-check'
import { linkCheckSchema, linkStateSchema } from './schema'

const url = 'https://a.example/page'
const link: ListedLink = { link: 'a', url, isOfficial: true, isRouter: false, previous: null }
const alive: Visit = {
  state: 'alive',
  status: 200,
  reason: null,
  finalUrl: url,
  movedTo: null,
  etag: '"1"',
  lastModified: null,
}
const silent: Visit = { ...alive, state: 'unreachable', status: null, reason: 'timeout', etag: null }

/** The checks of visits on these days, each knowing the one before. */
function check(...visits: readonly (readonly [day: string, visit: Visit])[]) {
  let previous = link.previous
  return visits.map(([day, visit]) => {
    previous = linkCheckSchema.parse(toLinkCheck({ ...link, previous }, visit, day))
    return previous
  })
}

test('a link is failing since the first visit without a usable answer, until one answers', () => {
  const checks = check(
    ['2026-11-20', alive],
    ['2026-11-21', silent],
    ['2026-11-23', { ...silent, state: 'dead', status: 404 }],
    ['2026-11-24', alive],
    ['2026-11-25', silent],
  )
  expect(checks.map(({ state, failingSince }) => [state, failingSince])).toEqual([
    ['alive', null],
    ['unreachable', '2026-11-21'],
    ['dead', '2026-11-21'],
    ['alive', null],
    ['unreachable', '2026-11-25'],
  ])
})

test('silence for a week is death; one refusal of programs in between breaks it', () => {
  const week = check(['2026-11-20', silent], ['2026-11-26', silent], ['2026-11-27', silent])
  expect(week.map(({ state }) => state)).toEqual(['unreachable', 'unreachable', 'dead'])
  const broken = check(
    ['2026-11-20', silent],
    ['2026-11-26', { ...silent, state: 'blocked', status: 403, reason: null }],
    ['2026-11-27', silent],
  )
  expect(broken.map(({ state }) => state)).toEqual(['unreachable', 'blocked', 'unreachable'])
})

test('a link has moved only when its new address is another page', () => {
  const moved = (movedTo: string) =>
    toLinkCheck(link, { ...alive, state: 'moved', movedTo, finalUrl: movedTo }, '2026-11-25')
  expect(moved('https://b.example/')).toMatchObject({ state: 'moved', movedTo: 'https://b.example/' })
  expect(moved('https://www.a.example/page/')).toMatchObject({ state: 'alive', movedTo: null })
})

test('"unchanged" keeps what the same address said about itself, and nothing of another one', () => {
  const unchanged: Visit = { ...alive, status: 304, etag: null }
  expect(check(['2026-11-24', alive], ['2026-11-25', unchanged])[1]).toMatchObject({ status: 304, etag: '"1"' })
  const elsewhere = { ...unchanged, finalUrl: 'https://b.example/' }
  expect(check(['2026-11-24', alive], ['2026-11-25', elsewhere])[1]?.etag).toBeNull()
})

test('a router is stored as unchecked, with the reason', () => {
  const router = toRouterCheck({ ...link, isRouter: true }, '2026-11-25')
  expect(linkCheckSchema.parse(router)).toMatchObject({ state: 'unchecked', reason: 'router', status: null })
})

test('a check counts for the address it was made of, and confirms it when a page answered, here or elsewhere', () => {
  const checks = new Map(check(['2026-11-25', alive]).map((one) => [one.link, one]))
  const found = findCheck(checks, { id: 'a', url })
  expect(found).toMatchObject({ state: 'alive' })
  expect(findCheck(checks, { id: 'a', url: 'https://a.example/other' })).toBeNull()
  expect(findCheck(checks, { id: 'b', url })).toBeNull()
  const states = linkStateSchema.options.filter((state) => isConfirmed(found && { ...found, state }))
  expect(states).toEqual(['alive', 'moved'])
  expect(isConfirmed(null)).toBe(false)
})
