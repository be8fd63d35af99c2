import 'server-only'
import { platformSchema } from '@/lib/content/schema'
import { getReader } from '@/lib/database/reader.server'
import { toDay } from '@/lib/day/day'
import { localeSchema } from '@/lib/i18n/locale-schema'
import { orderNotes, type ShownNote } from './ranking'
import { surfaceSchema } from './schema'

/** Notes of a fix that an article shows; the rest are few and old. */
export const shownPerFixMax = 5

/** The notes of an error that are shown, by fix, newest and most useful first. */
export async function listShownNotes(error: string, now: Date): Promise<ReadonlyMap<string, readonly ShownNote[]>> {
  const rows = await getReader().note.findMany({
    where: { error, status: 'shown' },
    select: {
      id: true,
      fix: true,
      text: true,
      locale: true,
      platform: true,
      surface: true,
      day: true,
      _count: { select: { votes: { where: { standing: 'counted' } } } },
    },
  })
  const notes = rows.map(({ _count, ...row }) => ({
    ...row,
    locale: localeSchema.parse(row.locale),
    platform: row.platform === null ? null : platformSchema.parse(row.platform),
    surface: row.surface === null ? null : surfaceSchema.parse(row.surface),
    votes: _count.votes,
  }))
  const byFix = new Map<string, ShownNote[]>()
  for (const { fix, ...note } of orderNotes(notes, toDay(now))) {
    const listed = byFix.get(fix) ?? []
    if (listed.length < shownPerFixMax) byFix.set(fix, [...listed, note])
  }
  return byFix
}
