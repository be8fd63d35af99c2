import { z } from 'zod'
import {
  type Action,
  cohortBeforeSchema,
  type LinkStatus,
  linkChangeSchema,
  type NoteStatus,
  noteChangeSchema,
  type Standing,
  standingSchema,
  type TargetKind,
} from '@/lib/moderation/schema'

type Wordings = {
  readonly noteStatuses: Readonly<Record<NoteStatus, string>>
  readonly linkStatuses: Readonly<Record<LinkStatus, string>>
  readonly standings: Readonly<Record<Standing, string>>
}

type Logged = {
  readonly action: Action
  readonly targetKind: TargetKind
  /** JSON as the log holds it. */
  readonly before: string
  readonly after: string
}

const cohortAfterSchema = z.object({ standing: standingSchema, rows: z.number().int() })

/** What a decision changed, as lines of "before → after"; none where its name says it all. */
export function listChanges({ action, targetKind, before, after }: Logged, wordings: Wordings): readonly string[] {
  if (action === 'undo') return []
  switch (targetKind) {
    case 'note': {
      const [from, to] = [before, after].map((text) => noteChangeSchema.parse(JSON.parse(text)).status)
      return toLines([[from && wordings.noteStatuses[from], to && wordings.noteStatuses[to]]])
    }
    case 'link': {
      const [from, to] = [before, after].map((text) => linkChangeSchema.parse(JSON.parse(text)))
      if (from === undefined || to === undefined) return []
      return toLines([
        [wordings.linkStatuses[from.status], wordings.linkStatuses[to.status]],
        [from.title, to.title],
        [from.helps, to.helps],
        [from.language, to.language],
      ])
    }
    case 'cohort': {
      const { groups } = cohortBeforeSchema.parse(JSON.parse(before))
      const { standing } = cohortAfterSchema.parse(JSON.parse(after))
      const counts = new Map<Standing, number>()
      for (const group of groups) counts.set(group.standing, (counts.get(group.standing) ?? 0) + group.ids.length)
      return [...counts].map(
        ([old, count]) => `${count} × ${wordings.standings[old]} → ${wordings.standings[standing]}`,
      )
    }
    case 'note-reports':
    case 'link-reports':
      return []
  }
}

function toLines(pairs: readonly (readonly [string | undefined, string | undefined])[]): string[] {
  return pairs.filter(([from, to]) => from !== to).map(([from = '', to = '']) => `${from} → ${to}`)
}
