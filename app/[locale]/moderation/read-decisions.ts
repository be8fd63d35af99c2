import type { DecisionView } from '@/components/moderation/views'
import { formatMoment } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { type Cohort, parseCohort } from '@/lib/moderation/cohort'
import { type Decision, type DecisionFilter, listDecisions, listUndone } from '@/lib/moderation/decisions.server'
import { findLinkRevision, findModeratedLink } from '@/lib/moderation/links.server'
import { findModeratedNote, findNoteRevision } from '@/lib/moderation/notes.server'
import { rejectionSchema } from '@/lib/moderation/schema'
import { listModeratorNames } from '@/lib/moderator/accounts.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { listChanges, toLines } from '@/lib/review/changes'
import { toErrorTitle, toFixTitle } from './to-view'

/** Lines of the log, newest first, as the pages show them. */
export async function readDecisions(
  locale: Locale,
  moderator: Moderator,
  filter: DecisionFilter,
): Promise<readonly DecisionView[]> {
  const decisions = await listDecisions(moderator, filter)
  const [names, undone] = await Promise.all([
    listModeratorNames(moderator),
    listUndone(
      moderator,
      decisions.map(({ id }) => id),
    ),
  ])
  return Promise.all(
    decisions.map(async (decision) => ({
      ...decision,
      reason: toReason(locale, decision.reason),
      moderatorName: names.get(decision.moderatorId) ?? null,
      isUndone: undone.has(decision.id),
      canUndo: decision.action !== 'undo' && !undone.has(decision.id),
      about: await readAbout(locale, moderator, decision),
      changes: await readChanges(locale, moderator, decision),
    })),
  )
}

/** The fix and error of a note, the title of a suggested link; what a cohort is stands among its changes. */
async function readAbout(locale: Locale, moderator: Moderator, decision: Decision): Promise<string | null> {
  switch (decision.targetKind) {
    case 'note':
    case 'note-reports': {
      const note = await findModeratedNote(moderator, decision.targetId)
      return note === null ? null : `${toFixTitle(locale, note.fix)} · ${toErrorTitle(locale, note.error)}`
    }
    case 'link':
    case 'link-reports':
      return (await findModeratedLink(moderator, decision.targetId))?.title ?? null
    case 'cohort':
      return null
  }
}

async function readChanges(locale: Locale, moderator: Moderator, decision: Decision): Promise<readonly string[]> {
  const { moderation } = getMessages(locale)
  if (decision.action === 'edit-note') {
    const change = await findNoteRevision(moderator, decision.id)
    return change === null ? [] : toLines([[change.before, change.after]])
  }
  if (decision.action === 'edit-link') {
    const change = await findLinkRevision(moderator, decision.id)
    if (change === null) return []
    const [from, to] = [change.before, change.after]
    const language = (code: string) => moderation.languages[code === 'en' || code === 'fr' ? code : 'other']
    return toLines([
      [from.title, to.title],
      [from.helps, to.helps],
      [language(from.language), language(to.language)],
    ])
  }
  if (decision.targetKind === 'cohort') {
    const cohort = parseCohort(decision.targetId)
    return cohort === null ? [] : [toCohortTitle(locale, cohort), ...listChanges(decision, moderation)]
  }
  return listChanges(decision, moderation)
}

/** What a cohort has in common, in words. */
export function toCohortTitle(locale: Locale, cohort: Cohort): string {
  const { cohort: texts, burst } = getMessages(locale).moderation
  if (cohort.by !== 'hour') return texts.by[cohort.by]
  const hour = formatMoment(locale, new Date(`${cohort.hour}:00:00Z`))
  return texts.by.hour(
    toErrorTitle(locale, cohort.error),
    toFixTitle(locale, cohort.fix),
    burst.outcomes[cohort.outcome],
    hour,
  )
}

/** A reason begins with the name of one of those that can be chosen, where one was. */
function toReason(locale: Locale, reason: string | null): string | null {
  if (reason === null) return null
  const [first = '', ...words] = reason.split(': ')
  const chosen = rejectionSchema.safeParse(first)
  if (!chosen.success) return reason
  return [getMessages(locale).moderation.rejections[chosen.data], ...words].join(' · ')
}
