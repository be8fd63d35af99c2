import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import type { WritingClient } from '@/lib/database/serial-writer.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { setStandings } from './cohorts.server'
import { type Change, type Decision, decide, findDecision } from './decisions.server'
import { parseLinkWords } from './links.server'
import {
  cohortAfterSchema,
  cohortBeforeSchema,
  type DecisionResult,
  linkBeforeSchema,
  noteBeforeSchema,
} from './schema'

/**
 * Takes a decision back: what it changed is again as it was before, as far as no later decision changed it. The log
 * keeps both. `overtaken`: it was undone already, or a later decision stands on it; undo that one first. `missing`:
 * there is no such decision, or the note or link is gone. `unchanged`: it is an undo itself.
 */
export async function undoDecision(
  moderator: Moderator,
  { id, reason, now }: { readonly id: string; readonly reason: string | null; readonly now: Date },
): Promise<DecisionResult> {
  const found = await findDecision(moderator, id)
  if (found === null) return { kind: 'missing' }
  const { decision, undoneBy } = found
  if (decision.action === 'undo') return { kind: 'unchanged' }
  if (undoneBy !== null) return { kind: 'overtaken' }
  const reversal = await toReversal(decision)
  if (reversal === null) return { kind: 'missing' }
  const { targetKind, targetId } = decision
  const undo = { before: { undone: decision.action }, after: {}, reason, undoOf: id, now }
  return decide(moderator, { action: 'undo', targetKind, targetId, ...undo }, reversal)
}

/** What takes a decision back; null when what it was about is gone. */
function toReversal(decision: Decision): Promise<Change | null> {
  switch (decision.targetKind) {
    case 'note':
      return reverseNote(decision)
    case 'link':
      return reverseLink(decision)
    case 'cohort':
      return reverseCohort(decision)
    case 'note-reports':
    case 'link-reports':
      return Promise.resolve({ errors: [], toOperations: (client) => reopenReports(client, decision.id) })
  }
}

async function reverseNote({ id, targetId, before }: Decision): Promise<Change | null> {
  const [note, revision] = await Promise.all([
    getReader().note.findUnique({ where: { id: targetId }, select: { error: true } }),
    getReader().noteRevision.findUnique({ where: { decisionId: id }, select: { before: true } }),
  ])
  if (note === null) return null
  const { status, decisionId } = noteBeforeSchema.parse(JSON.parse(before))
  return {
    errors: [note.error],
    toOperations: (client) => [
      client.note.update({
        where: { id: targetId, decisionId: id },
        data: { status, decisionId, ...(revision !== null && { text: revision.before }) },
        select: { id: true },
      }),
      ...reopenReports(client, id),
    ],
  }
}

async function reverseLink({ id, targetId, before }: Decision): Promise<Change | null> {
  const [link, revision] = await Promise.all([
    getReader().linkSuggestion.findUnique({ where: { id: targetId }, select: { id: true } }),
    getReader().linkRevision.findUnique({ where: { decisionId: id }, select: { before: true } }),
  ])
  if (link === null) return null
  const { status, decisionId } = linkBeforeSchema.parse(JSON.parse(before))
  return {
    errors: [],
    toOperations: (client) => [
      client.linkSuggestion.update({
        where: { id: targetId, decisionId: id },
        data: { status, decisionId, ...(revision !== null && parseLinkWords(revision.before)) },
        select: { id: true },
      }),
      ...reopenReports(client, id),
    ],
  }
}

async function reverseCohort({ id, before, after }: Decision): Promise<Change> {
  const { groups } = cohortBeforeSchema.parse(JSON.parse(before))
  const { standing } = cohortAfterSchema.parse(JSON.parse(after))
  const [trials, votes] = await Promise.all([
    getReader().trial.findMany({ where: { decisionId: id }, select: { session: { select: { error: true } } } }),
    getReader().noteVote.findMany({ where: { decisionId: id }, select: { note: { select: { error: true } } } }),
  ])
  const errors = [...trials.map(({ session }) => session.error), ...votes.map(({ note }) => note.error)]
  return {
    errors: [...new Set(errors)],
    toOperations: (client) =>
      groups.flatMap((group) =>
        setStandings(
          client,
          { ...group, standing, decisionId: id },
          { standing: group.standing, decisionId: group.decisionId },
        ),
      ),
  }
}

function reopenReports(client: WritingClient, decisionId: string) {
  const [where, data] = [{ decisionId }, { decisionId: null }]
  return [client.noteReport.updateMany({ where, data }), client.linkReport.updateMany({ where, data })]
}
