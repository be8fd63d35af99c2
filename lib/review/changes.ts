import { z } from 'zod'
import {
  type Action,
  cohortAfterSchema,
  cohortBeforeSchema,
  type LinkStatus,
  linkStatusSchema,
  type NoteStatus,
  noteStatusSchema,
  type Standing,
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

const noteChangeSchema = z.object({ status: noteStatusSchema })
const linkChangeSchema = z.object({ status: linkStatusSchema })

/**
 * What a decision changed, as lines of "before → after"; none where its name says it all. Which words it mended stands
 * beside the note or link, as long as that is there.
 */
export function listChanges({ action, targetKind, before, after }: Logged, wordings: Wordings): readonly string[] {
  if (action === 'undo') return []
  switch (targetKind) {
    case 'note': {
      const [from, to] = [before, after].map((text) => noteChangeSchema.parse(JSON.parse(text)).status)
      return toLines([[from && wordings.noteStatuses[from], to && wordings.noteStatuses[to]]])
    }
    case 'link': {
      const [from, to] = [before, after].map((text) => linkChangeSchema.parse(JSON.parse(text)).status)
      return toLines([[from && wordings.linkStatuses[from], to && wordings.linkStatuses[to]]])
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

/** Pairs that differ, as lines. */
export function toLines(pairs: readonly (readonly [string | undefined, string | undefined])[]): string[] {
  return pairs.filter(([from, to]) => from !== to).map(([from = '', to = '']) => `${from} → ${to}`)
}
