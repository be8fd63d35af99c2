import { listHeldBursts } from '@/lib/moderation/held-bursts.server'
import { countModeratedLinks, listReportedLinks } from '@/lib/moderation/links.server'
import { countModeratedNotes } from '@/lib/moderation/notes.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import type { QueueKind } from '@/lib/review/query'

/** How many wait for a decision, of each kind. */
export async function countWaiting(moderator: Moderator): Promise<Readonly<Record<QueueKind, number>>> {
  const [notes, links, bursts, reportedNotes, reportedLinks] = await Promise.all([
    countModeratedNotes(moderator, { status: 'held', sort: 'age' }),
    countModeratedLinks(moderator, { status: 'held', sort: 'age' }),
    listHeldBursts(moderator, new Date()),
    countModeratedNotes(moderator, { reported: true, sort: 'age' }),
    listReportedLinks(moderator),
  ])
  return {
    notes,
    links,
    bursts: bursts.length,
    'note-reports': reportedNotes,
    'link-reports': reportedLinks.length,
  }
}
