import 'server-only'
import type { Cohort } from '@/lib/moderation/cohort'
import { toTextWhere } from '@/lib/moderation/cohorts.server'
import { listModeratedLinks, rejectLink } from '@/lib/moderation/links.server'
import { listModeratedNotes, rejectNote, showNote } from '@/lib/moderation/notes.server'
import type { DecisionResult, Rejection } from '@/lib/moderation/schema'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { bulkMax } from './forms'

/** What came of many decisions. Each has a line of its own in the log and can be taken back alone. */
export type BulkResult = {
  readonly decided: number
  /** Slugs of the errors whose pages show it. */
  readonly errors: readonly string[]
}

type Given = { readonly cohort: Cohort; readonly reason: string | null; readonly now: Date }

/** Rejects the notes and links of a cohort that are not rejected yet, the longest waiting first. */
export async function rejectTexts(
  moderator: Moderator,
  { cohort, why, reason, now }: Given & { readonly why: Rejection },
): Promise<BulkResult> {
  const filter = toTextWhere(cohort)
  if (filter === null) return { decided: 0, errors: [] }
  const page = { ...filter, sort: 'age', take: bulkMax } as const
  const [heldNotes, shownNotes, heldLinks, acceptedLinks] = await Promise.all([
    listModeratedNotes(moderator, { ...page, status: 'held' }),
    listModeratedNotes(moderator, { ...page, status: 'shown' }),
    listModeratedLinks(moderator, { ...page, status: 'held' }),
    listModeratedLinks(moderator, { ...page, status: 'accepted' }),
  ])
  const results: DecisionResult[] = []
  for (const { id } of [...heldNotes, ...shownNotes].slice(0, bulkMax)) {
    results.push(await rejectNote(moderator, { id, why, reason, now }))
  }
  for (const { id } of [...heldLinks, ...acceptedLinks].slice(0, bulkMax)) {
    results.push(await rejectLink(moderator, { id, why, reason, now }))
  }
  return toBulkResult(results)
}

/** Shows the notes of a cohort that are held, the longest waiting first. */
export async function showNotes(moderator: Moderator, { cohort, reason, now }: Given): Promise<BulkResult> {
  const filter = toTextWhere(cohort)
  if (filter === null) return { decided: 0, errors: [] }
  const notes = await listModeratedNotes(moderator, { ...filter, status: 'held', sort: 'age', take: bulkMax })
  const results: DecisionResult[] = []
  for (const { id } of notes) results.push(await showNote(moderator, { id, reason, now }))
  return toBulkResult(results)
}

// What somebody else decided, or an author deleted, in the meantime is not counted.
function toBulkResult(results: readonly DecisionResult[]): BulkResult {
  const decided = results.filter((result) => result.kind === 'decided')
  return { decided: decided.length, errors: [...new Set(decided.flatMap(({ errors }) => errors))] }
}
