import 'server-only'
import { platformSchema } from '@/lib/content/schema'
import { getReader } from '@/lib/database/reader.server'
import { toDay } from '@/lib/day/day'
import { groupBy } from '@/lib/grouping/group-by'
import type { FixRevisions } from '@/lib/resolution/evidence'
import { countedToday } from '@/lib/resolution/sessions.server'
import { type OverTime, type PlatformDayCount, toOverTime } from './over-time'

/** For each fix named in `revisions` with enough trials for this error, where and when they worked. */
export async function listOverTime(
  error: string,
  revisions: FixRevisions,
  now: Date,
): Promise<ReadonlyMap<string, OverTime>> {
  const counts = await countByPlatformAndDay(error, revisions)
  return new Map(
    [...counts].flatMap(([fix, days]) => {
      const overTime = toOverTime(days, toDay(now))
      return overTime === null ? [] : [[fix, overTime] as const]
    }),
  )
}

/** The counted trials of the current revision of each fix, by fix; those set aside say nothing. */
export async function countByPlatformAndDay(
  error: string,
  revisions: FixRevisions,
): Promise<ReadonlyMap<string, readonly PlatformDayCount[]>> {
  const groups = await getReader().trial.groupBy({
    by: ['fix', 'fixRevision', 'day', 'platform', 'outcome'],
    where: { ...countedToday, session: { error }, outcome: { in: ['worked', 'failed'] } },
    _count: { _all: true },
    orderBy: [{ fix: 'asc' }, { day: 'asc' }],
  })
  const current = groups.filter(
    ({ fix, fixRevision }) => Object.hasOwn(revisions, fix) && revisions[fix] === fixRevision,
  )
  return new Map([...groupBy(current, ({ fix }) => fix)].map(([fix, counts]) => [fix, counts.map(toCount)]))
}

function toCount(group: {
  readonly day: string
  readonly platform: string | null
  readonly outcome: string
  readonly _count: { readonly _all: number }
}): PlatformDayCount {
  const { day, platform, outcome, _count } = group
  return {
    day,
    platform: platform === null ? null : platformSchema.parse(platform),
    tried: _count._all,
    worked: outcome === 'worked' ? _count._all : 0,
  }
}
