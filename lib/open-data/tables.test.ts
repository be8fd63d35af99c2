import { expect, test } from 'vitest'
import type { PlatformDayCount } from '@/lib/evidence-over-time/over-time'
import { toCsvText } from './csv'
import { toTables } from './tables'

const names = { error: 'network-error', fix: 'vpn-off', revision: 1 }

function count(day: string, tried: number, platform: PlatformDayCount['platform'] = null): PlatformDayCount {
  return { day, platform, tried, worked: 1 }
}

test('a fix with fewer than ten trials is in none of the tables', () => {
  const tables = toTables([{ ...names, counts: [count('2026-11-20', 9, 'ios')] }], [])
  expect(tables).toEqual({ fixes: [], platforms: [], weeks: [], networks: [] })
})

test('neither a week nor a platform is published that leaves a small rest of a published total', () => {
  const counts = [count('2026-11-20', 30, 'windows'), count('2026-11-12', 12, 'linux'), count('2026-11-03', 3, 'linux')]
  const tables = toTables([{ ...names, counts }], [])
  expect(tables.fixes).toEqual([{ ...names, tried: 45, worked: 3 }])
  expect(tables.platforms).toEqual([
    { ...names, platform: 'windows', tried: 30, worked: 1 },
    { ...names, platform: 'linux', tried: 15, worked: 2 },
  ])
  expect(tables.weeks).toEqual([{ ...names, monday: '2026-11-16', tried: 30, worked: 1 }])
})

test('days with fewer than ten networks are left out', () => {
  const row = { error: 'network-error', day: '2026-11-20' }
  const { networks } = toTables(
    [],
    [
      { ...row, networks: 9 },
      { ...row, networks: 10 },
    ],
  )
  expect(networks).toEqual([{ ...row, networks: 10 }])
})

test('a table as CSV has its columns first, and refuses what would need quotes', () => {
  expect(toCsvText(['error', 'tried'], [{ error: 'network-error', tried: 12 }])).toBe(
    'error,tried\r\nnetwork-error,12\r\n',
  )
  expect(() => toCsvText(['error'], [{ error: 'a,b' }])).toThrow('"a,b" in column error')
})
