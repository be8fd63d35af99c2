import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import type { Operations, WritingClient } from '@/lib/database/serial-writer.server'
import { write } from '@/lib/database/writer.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { setStandings } from './cohorts.server'
import { createDecisionId, type Decision, findDecision, isOvertaken, logDecision } from './decisions.server'
import { cohortBeforeSchema, type DecisionResult, linkChangeSchema, noteChangeSchema, standingSchema } from './schema'

/** What an undo does, and the errors whose pages show it. */
type Reversal = {
  readonly errors: readonly string[]
  readonly toOperations: (client: WritingClient) => Operations
}

/**
 * Takes a decision back: what it changed is again as it was before, as far as no later decision changed it. The log
 * keeps both. `overtaken`: it was undone already, or a later decision stands on it; undo that one first. `missing`:
 * there is no such decision, or its author deleted the note. `unchanged`: it is an undo itself.
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
  const undoId = createDecisionId()
  try {
    await write((client) => [
      ...reversal.toOperations(client),
      logDecision(client, undoId, moderator, {
        action: 'undo',
        targetKind: decision.targetKind,
        targetId: decision.targetId,
        before: { undone: decision.action },
        after: {},
        reason,
        undoOf: id,
        now,
      }),
    ])
    return { kind: 'decided', decisionId: undoId, errors: reversal.errors }
  } catch (error) {
    if (isOvertaken(error)) return { kind: 'overtaken' }
    throw error
  }
}

function toReversal(decision: Decision): Promise<Reversal | null> {
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

async function reverseNote({ id, targetId, before }: Decision): Promise<Reversal | null> {
  const [note, revision] = await Promise.all([
    getReader().note.findUnique({ where: { id: targetId }, select: { error: true } }),
    getReader().noteRevision.findUnique({ where: { decisionId: id }, select: { before: true } }),
  ])
  if (note === null) return null
  const { status, decisionId } = noteChangeSchema.parse(JSON.parse(before))
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

async function reverseLink({ id, targetId, before }: Decision): Promise<Reversal> {
  const change = linkChangeSchema.parse(JSON.parse(before))
  return {
    errors: [],
    toOperations: (client) => [
      client.linkSuggestion.update({ where: { id: targetId, decisionId: id }, data: change, select: { id: true } }),
      ...reopenReports(client, id),
    ],
  }
}

async function reverseCohort({ id, before, after }: Decision): Promise<Reversal> {
  const { groups } = cohortBeforeSchema.parse(JSON.parse(before))
  const standing = standingSchema.parse(JSON.parse(after).standing)
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
