import { findDecision } from '@/lib/moderation/decisions.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { type Done, parseDone } from '@/lib/review/query'
import type { ShortDecision } from './to-view'

/** What the address says of the last form, and the decision that it made. */
export async function readDone(
  moderator: Moderator,
  searchParams: Promise<unknown>,
): Promise<{ readonly done: Done; readonly decision: ShortDecision | null }> {
  const done = parseDone(await searchParams)
  const found = done.done === null ? null : await findDecision(moderator, done.done)
  if (found === null) return { done, decision: null }
  const { id, action } = found.decision
  return { done, decision: { id, action, canUndo: action !== 'undo' && found.undoneBy === null } }
}
