import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import type { WritingClient } from '@/lib/database/serial-writer.server'
import { groupBy } from '@/lib/grouping/group-by'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { type Cohort, type CohortContents, toCohortText, toHourBounds } from './cohort'
import { decide } from './decisions.server'
import { type CohortBefore, type DecisionResult, type Standing, standingSchema } from './schema'

/** Rows that one decision changes at most; a greater cohort takes several. */
const rowsPerDecisionMax = 5000

const idsPerOperation = 500

/** What a cohort holds. */
export async function countCohort(_moderator: Moderator, cohort: Cohort): Promise<CohortContents> {
  const rows = await readRows(cohort)
  const texts = toTextWhere(cohort)
  const [notes, links] = await Promise.all([
    texts === null ? [] : getReader().note.findMany({ where: texts, select: { error: true } }),
    texts === null ? 0 : getReader().linkSuggestion.count({ where: texts }),
  ])
  const trials = rows.filter(({ table }) => table === 'trial')
  return {
    trials: countStandings(trials),
    votes: countStandings(rows.filter(({ table }) => table !== 'trial')),
    notes: notes.length,
    links,
    errors: [...new Set([...rows, ...notes].map(({ error }) => error))].filter((error) => error !== ''),
  }
}

/**
 * Takes all trials and votes of a cohort out of what counts (`voided`), or lets them count (`counted`, for what was
 * held or voided), in one commit with its line in the log. The models are fitted anew within a minute. Undo gives each
 * row the standing that it had. Notes and links of the cohort stay as they are.
 */
export async function setCohortStanding(
  moderator: Moderator,
  {
    cohort,
    standing,
    reason,
    now,
  }: {
    readonly cohort: Cohort
    readonly standing: 'counted' | 'voided'
    readonly reason: string | null
    readonly now: Date
  },
): Promise<DecisionResult> {
  const rows = (await readRows(cohort)).filter((row) => row.standing !== standing).slice(0, rowsPerDecisionMax)
  if (rows.length === 0) return { kind: 'unchanged' }
  const groups = toGroups(rows)
  const decision = {
    action: standing === 'voided' ? ('void-cohort' as const) : ('count-cohort' as const),
    targetKind: 'cohort' as const,
    targetId: toCohortText(cohort),
    before: { groups } satisfies CohortBefore,
    after: { standing, rows: rows.length },
    reason,
    now,
  }
  return decide(moderator, decision, {
    errors: listErrors(rows),
    toOperations: (client, decisionId) =>
      groups.flatMap((group) => setStandings(client, group, { standing, decisionId })),
  })
}

type Group = CohortBefore['groups'][number]
type StandingRow = Omit<Group, 'ids'> & { readonly id: string; readonly error: string }

/**
 * The operations that give the rows of a group a new standing, as far as they still have the one of the group: so a
 * decision that came between keeps what it decided.
 */
export function setStandings(
  client: WritingClient,
  { table, standing, decisionId, ids }: Group,
  data: { readonly standing: Standing; readonly decisionId: string | null },
) {
  const chunks = Array.from({ length: Math.ceil(ids.length / idsPerOperation) }, (_, index) =>
    ids.slice(index * idsPerOperation, (index + 1) * idsPerOperation),
  )
  return chunks.map((chunk) => {
    const where = { id: { in: chunk }, standing, decisionId }
    if (table === 'trial') return client.trial.updateMany({ where, data })
    return table === 'noteVote'
      ? client.noteVote.updateMany({ where, data })
      : client.linkVote.updateMany({ where, data })
  })
}

async function readRows(cohort: Cohort): Promise<readonly StandingRow[]> {
  const [trialWhere, voteWhere] = [toTrialWhere(cohort), toVoteWhere(cohort)]
  const select = { id: true, standing: true, decisionId: true } as const
  const reader = getReader()
  const [trials, noteVotes, linkVotes] = await Promise.all([
    trialWhere === null
      ? []
      : reader.trial.findMany({ where: trialWhere, select: { ...select, session: { select: { error: true } } } }),
    voteWhere === null
      ? []
      : reader.noteVote.findMany({ where: voteWhere, select: { ...select, note: { select: { error: true } } } }),
    voteWhere === null ? [] : reader.linkVote.findMany({ where: voteWhere, select }),
  ])
  return [
    ...trials.map(({ session, ...row }) => toRow('trial', row, session.error)),
    ...noteVotes.map(({ note, ...row }) => toRow('noteVote', row, note.error)),
    ...linkVotes.map((row) => toRow('linkVote', row, '')),
  ]
}

function toRow(
  table: Group['table'],
  row: { readonly id: string; readonly standing: string; readonly decisionId: string | null },
  error: string,
): StandingRow {
  return { ...row, table, standing: standingSchema.parse(row.standing), error }
}

/** What the trials of a cohort have in common, for a query; null when it has none. */
export function toTrialWhere(cohort: Cohort) {
  switch (cohort.by) {
    case 'network':
      return { session: { network: cohort.network } }
    case 'area':
      return { session: { area: cohort.area } }
    case 'hour': {
      const { from, before } = toHourBounds(cohort.hour)
      const { error, fix, outcome } = cohort
      return { fix, outcome, createdAt: { gte: from, lt: before }, session: { error } }
    }
    case 'text':
      return null
  }
}

function toVoteWhere(cohort: Cohort) {
  if (cohort.by === 'network') return { network: cohort.network }
  return cohort.by === 'area' ? { area: cohort.area } : null
}

/** What the notes and links of a cohort have in common, for a query; null for one that can hold none. */
export function toTextWhere(cohort: Cohort) {
  return cohort.by === 'text' ? { textDigest: cohort.textDigest } : toVoteWhere(cohort)
}

function toGroups(rows: readonly StandingRow[]): Group[] {
  const groups = groupBy(rows, ({ table, standing, decisionId }) => JSON.stringify([table, standing, decisionId]))
  return [...groups.values()].map((group) => {
    const [{ table, standing, decisionId }] = group
    return { table, standing, decisionId, ids: group.map(({ id }) => id) }
  })
}

function countStandings(rows: readonly StandingRow[]): Readonly<Record<Standing, number>> {
  const count = (wanted: Standing) => rows.filter(({ standing }) => standing === wanted).length
  return { counted: count('counted'), held: count('held'), voided: count('voided') }
}

function listErrors(rows: readonly StandingRow[]): readonly string[] {
  return [...new Set(rows.map(({ error }) => error))].filter((error) => error !== '')
}
