import { expect, test } from 'vitest'
import { type PlatformDayCount, toOverTime, trialsForCharts } from './over-time'

const windows: PlatformDayCount = { day: '2026-11-20', platform: 'windows', tried: 12, worked: 9 }
const unsaid: PlatformDayCount = { day: '2026-11-18', platform: null, tried: 30, worked: 3 }

test('below the number it takes, nothing is shown of a fix beside its total', () => {
  expect(toOverTime([{ ...windows, tried: trialsForCharts - 1 }], '2026-11-25')).toBeNull()
  expect(toOverTime([], '2026-11-25')).toBeNull()
})

test('platforms with ten trials stand by themselves, the most tried first, and weeks add up all of them', () => {
  const macos: PlatformDayCount = { ...windows, platform: 'macos', day: '2026-11-16', tried: 20 }
  const ios: PlatformDayCount = { ...windows, platform: 'ios', tried: 4, worked: 4 }
  expect(toOverTime([windows, macos, ios, unsaid], '2026-11-25')).toEqual({
    platforms: [
      { platform: 'macos', tried: 20, worked: 9 },
      { platform: 'windows', tried: 12, worked: 9 },
    ],
    weeks: [
      { monday: '2026-11-16', tried: 66, worked: 25 },
      { monday: '2026-11-23', tried: 0, worked: 0 },
    ],
    break: null,
  })
})

test('days are taken in their order, whatever order they come in', () => {
  const late = { ...unsaid, day: '2026-11-22', tried: 30, worked: 0 }
  const early = { ...unsaid, day: '2026-11-02', tried: 30, worked: 24 }
  expect(toOverTime([late, early], '2026-11-25')?.break).toMatchObject({ day: '2026-11-22', kind: 'stopped' })
})
