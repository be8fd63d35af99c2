import { z } from 'zod'

/** How a trial ended. The last two say nothing about the causes. */
export const outcomeSchema = z.enum(['worked', 'failed', 'skipped', 'could-not'])
export type Outcome = z.infer<typeof outcomeSchema>

type Cause = { readonly id: string; readonly probability: number }

export type Fix = {
  readonly id: string
  /** Hands-on time plus the wait before its check. */
  readonly minutes: number
  /** Whether the person can restore the former state without loss. */
  readonly reversible: boolean
  /** By cause id, the probability that the problem is gone afterwards; 0 for a cause that is not named. */
  readonly worksFor: Readonly<Record<string, number>>
}

export type Question = {
  readonly id: string
  readonly minutes: number
  /** By answer id and cause id, the probability that the cause gives the answer; 0 for a cause that is not named. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** What is known of one error: exactly one of the causes holds. */
export type Model = {
  /** Their probabilities sum to 1. */
  readonly causes: readonly Cause[]
  readonly fixes: readonly Fix[]
  readonly questions: readonly Question[]
  /** What giving up costs, in minutes. */
  readonly giveUpMinutes: number
}

export type SessionEvent =
  | readonly ['answer', question: string, answer: string]
  | readonly ['trial', fix: string, outcome: Outcome]

/** One person's way through one error. */
export type Session = {
  /** One outcome per fix and network counts. */
  readonly network: string
  /** In the order they happened. Unknown ids are ignored. */
  readonly events: readonly SessionEvent[]
  /** Adds nothing to the events. */
  readonly end: 'fixed' | 'gave-up' | 'silent'
}

/** How far probabilities that must sum to 1 may be off, as rounded figures are. */
const SUM_TOLERANCE = 0.01

const idSchema = z.string().min(1)
const probabilitySchema = z.number().min(0).max(1)
const byCauseSchema = z.record(idSchema, probabilitySchema)

const rawModelSchema = z.object({
  causes: z.array(z.object({ id: idSchema, probability: z.number().positive() })),
  fixes: z.array(
    z.object({
      id: idSchema,
      minutes: z.number().positive(),
      reversible: z.boolean().default(true),
      worksFor: byCauseSchema,
    }),
  ),
  questions: z
    .array(z.object({ id: idSchema, minutes: z.number().min(0), answers: z.record(idSchema, byCauseSchema) }))
    .default([]),
  giveUpMinutes: z.number().min(0),
})

/** A model from outside. Refused unless every rule holds; sums that are off by rounding come out as 1. */
export const modelSchema = rawModelSchema
  .superRefine((model, context) => {
    for (const message of checkModel(model)) context.addIssue({ code: 'custom', message })
  })
  .transform(normaliseModel)

export const sessionSchema = z.object({
  network: z.string(),
  events: z.array(
    z.union([
      z.tuple([z.literal('answer'), z.string(), z.string()]),
      z.tuple([z.literal('trial'), z.string(), outcomeSchema]),
    ]),
  ),
  end: z.enum(['fixed', 'gave-up', 'silent']),
}) satisfies z.ZodType<Session>

function checkModel(model: Model): string[] {
  const causes = model.causes.map((cause) => cause.id)
  const steps = [...model.fixes, ...model.questions].map((step) => step.id)
  const named = [
    ...model.fixes.map((fix) => ({ owner: fix.id, byCause: fix.worksFor })),
    ...model.questions.flatMap(({ id, answers }) => Object.values(answers).map((byCause) => ({ owner: id, byCause }))),
  ]
  return [
    ...listRepeated(causes).map((id) => `two causes have the id "${id}"`),
    ...listRepeated(steps).map((id) => `two fixes or questions have the id "${id}"`),
    ...(isNearOne(model.causes.map((cause) => cause.probability)) ? [] : ['the causes do not sum to 1']),
    ...named.flatMap(({ owner, byCause }) =>
      Object.keys(byCause)
        .filter((id) => !causes.includes(id))
        .map((id) => `"${owner}" names the cause "${id}", which the model does not have`),
    ),
    ...model.questions.flatMap((question) =>
      causes
        .filter((cause) => !isNearOne(likelihoodsOf(question, cause)))
        .map((cause) => `the answers to "${question.id}" do not sum to 1 for the cause "${cause}"`),
    ),
  ]
}

/** The same model with causes, and each cause's answers, scaled to sum to 1. */
export function normaliseModel(model: Model): Model {
  const total = sum(model.causes.map((cause) => cause.probability))
  return {
    ...model,
    causes: model.causes.map((cause) => ({ ...cause, probability: cause.probability / total })),
    questions: model.questions.map(normaliseQuestion),
  }
}

function normaliseQuestion(question: Question): Question {
  const totals = new Map<string, number>()
  for (const byCause of Object.values(question.answers)) {
    for (const [cause, likelihood] of Object.entries(byCause)) {
      totals.set(cause, (totals.get(cause) ?? 0) + likelihood)
    }
  }
  const scale = ([cause, likelihood]: [string, number]) => [cause, likelihood / (totals.get(cause) || 1)] as const
  const answers = Object.entries(question.answers).map(
    ([answer, byCause]) => [answer, Object.fromEntries(Object.entries(byCause).map(scale))] as const,
  )
  return { ...question, answers: Object.fromEntries(answers) }
}

function likelihoodsOf(question: Question, cause: string): number[] {
  return Object.values(question.answers).map((byCause) => new Map(Object.entries(byCause)).get(cause) ?? 0)
}

function isNearOne(probabilities: readonly number[]): boolean {
  // The tolerance itself is allowed; 1e-9 keeps it so in binary fractions.
  return Math.abs(sum(probabilities) - 1) <= SUM_TOLERANCE + 1e-9
}

function listRepeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
