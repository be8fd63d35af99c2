import { z } from 'zod'
import { linkStatusSchema, noteStatusSchema, targetKindSchema } from '@/lib/moderation/schema'

/** Longest words to search for, in characters. */
export const searchLengthMax = 100

export const queueKinds = ['notes', 'links', 'bursts', 'note-reports', 'link-reports'] as const
export type QueueKind = (typeof queueKinds)[number]

/** Things on one page of the queue or the log. */
export const pageSize = 20
const pagesMax = 10_000

const searchSchema = z.string().trim().max(searchLengthMax).catch('').default('')
const pageSchema = z.coerce.number().int().min(1).max(pagesMax).catch(1).default(1)

const querySchema = z.object({
  kind: z.enum(queueKinds).catch('notes').default('notes'),
  /** Of notes or links; any: whatever was decided. */
  status: z
    .enum(['any', ...noteStatusSchema.options, ...linkStatusSchema.options])
    .catch('held')
    .default('held'),
  sort: z.enum(['age', 'risk']).catch('age').default('age'),
  search: searchSchema,
  page: pageSchema,
})

/** What the address of the queue asks for. */
export type QueueQuery = z.infer<typeof querySchema>

/** What an address asks for (a door: anything may stand there); what is not understood is as if it were not there. */
export function parseQueueQuery(query: unknown): QueueQuery {
  return querySchema.parse(query)
}

/** The address of the queue after `/moderation`; what is usual is left out. */
export function toQueueAddress(query: Partial<QueueQuery>): string {
  const { kind = 'notes', status = 'held', sort = 'age', search = '', page = 1 } = query
  const parameters = new URLSearchParams({
    ...(kind !== 'notes' && { kind }),
    ...(status !== 'held' && { status }),
    ...(sort !== 'age' && { sort }),
    ...(search !== '' && { search }),
    ...(page !== 1 && { page: String(page) }),
  })
  return parameters.size === 0 ? '' : `?${parameters}`
}

const logQuerySchema = z.object({ kind: targetKindSchema.nullable().catch(null).default(null), page: pageSchema })

/** What the address of the log of decisions asks for. */
type LogQuery = z.infer<typeof logQuerySchema>

export function parseLogQuery(query: unknown): LogQuery {
  return logQuerySchema.parse(query)
}

/** The address of the log after `/moderation/decisions`. */
export function toLogAddress({ kind, page }: LogQuery): string {
  const parameters = new URLSearchParams({ ...(kind !== null && { kind }), ...(page !== 1 && { page: String(page) }) })
  return parameters.size === 0 ? '' : `?${parameters}`
}

/** What became of a form, as the address of the next page says it. */
export type Done = {
  /** Id of the decision that was made; null for none. */
  readonly done: string | null
  readonly result: 'missing' | 'unchanged' | 'overtaken' | 'form' | 'many' | null
  /** How many decisions `many` are. */
  readonly count: number
}

const doneSchema = z.object({
  done: z.string().max(60).nullable().catch(null).default(null),
  result: z.enum(['missing', 'unchanged', 'overtaken', 'many']).nullable().catch(null).default(null),
  problem: z.string().nullable().catch(null).default(null),
  count: z.coerce.number().int().min(0).max(100_000).catch(0).default(0),
})

/** What the address says of the last form. */
export function parseDone(query: unknown): Done {
  const { done, result, problem, count } = doneSchema.parse(query)
  return { done, result: problem === null ? result : 'form', count }
}
