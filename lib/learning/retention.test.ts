import { expect, test } from 'vitest'
import { type DatedVersion, listSuperfluous } from './retention'

function toVersions(count: number, toDay: (version: number) => string): readonly DatedVersion[] {
  return Array.from({ length: count }, (_, index) => ({ version: index + 1, day: toDay(index + 1) }))
}

function dayOf(number: number): string {
  return new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10)
}

function listKept(versions: readonly DatedVersion[]): readonly number[] {
  const superfluous = listSuperfluous(versions)
  return versions.map(({ version }) => version).filter((version) => !superfluous.includes(version))
}

test('a hundred versions of one day are kept, the one before them is not', () => {
  expect(listSuperfluous(toVersions(100, () => '2026-11-22'))).toEqual([])
  expect(listSuperfluous(toVersions(101, () => '2026-11-22'))).toEqual([1])
  expect(listSuperfluous([])).toEqual([])
})

test('of a day before the last hundred versions the last one is kept', () => {
  // Days of 30 versions: 1–30, 31–60, 61–90, …
  const kept = listKept(toVersions(250, (version) => dayOf(Math.floor((version - 1) / 30))))
  expect(kept).toEqual([30, 60, 90, 120, 150, ...Array.from({ length: 100 }, (_, index) => 151 + index)])
})

test('of versions a day, 400 are kept', () => {
  expect(listKept(toVersions(450, dayOf))).toEqual(Array.from({ length: 400 }, (_, index) => 51 + index))
})

test('what is kept does not depend on the order in which versions are given', () => {
  const versions = toVersions(250, (version) => dayOf(Math.floor(version / 30)))
  expect([...listSuperfluous(versions.toReversed())].sort()).toEqual([...listSuperfluous(versions)].sort())
})
