import { z } from 'zod'
import { localeSchema } from '@/lib/i18n/locale-schema'
import {
  emitterSchema,
  familySchema,
  lifeCycleFields,
  lineSchema,
  serviceSchema,
  sideSchema,
  slugSchema,
  sourcesSchema,
  textFields,
} from './schema'
import { signatureSchema } from './signature-schema'

/** How often a cause is behind the error. Words, because no source gives percentages. */
const shareSchema = z.enum(['most-common', 'common', 'occasional', 'rare'])
export type Share = z.infer<typeof shareSchema>

/** How surely a fix cures a cause. */
const cureSchema = z.enum(['nearly-always', 'often', 'sometimes'])
export type Cure = z.infer<typeof cureSchema>

/** How often a cause gives an answer. A cause that is not named gives every answer "as-often-as-not". */
const likelihoodSchema = z.enum(['always', 'usually', 'as-often-as-not', 'seldom', 'never'])
export type Likelihood = z.infer<typeof likelihoodSchema>

const messageSchema = z.strictObject({
  /** The message letter for letter, as the service prints it; keys and ids shortened with an ellipsis. */
  text: z.string().min(1).max(1200),
  /** Language in which the service prints it. */
  language: localeSchema.default('en'),
})

const causeSchema = z.strictObject({
  id: slugSchema,
  share: shareSchema,
  /** Ids of the sources that support the share; empty: it is our judgement, and the page says so. */
  sources: z.array(slugSchema).default([]),
})

const apiSchema = z.strictObject({
  /** An answer as the API gives it: JSON, shown formatted. */
  body: z.string().refine(isJson, 'valid JSON'),
  /** Headers that matter, with a sample value; their meaning stands in the words. */
  headers: z.array(z.strictObject({ name: z.string(), value: z.string() })).default([]),
})

const stopSchema = z.strictObject({
  /** What giving up means here. */
  reason: z.enum(['wait', 'contact', 'not-your-side']),
  /** What giving up costs, in minutes: weighed against trying on. */
  minutes: z.number().min(0).max(1440),
  /** Ids of the causes for which it is the answer, as no fix here cures them: a payment that only support can see. */
  answersFor: z.array(slugSchema).default([]),
  /** How long to wait before looking again, in minutes, where that helps. */
  waitMinutes: z.strictObject({ min: z.number(), max: z.number() }).optional(),
  /** Resource ids: where the service says how it is, and whom to write to. */
  statusPage: slugSchema.optional(),
  contact: slugSchema.optional(),
  /** What the one who helps will ask for, in order; the wording stands in the catalogue. */
  send: z
    .array(
      z.enum([
        'exact-message',
        'time-and-zone',
        'platform',
        'plan-or-model',
        'conversation-link',
        'what-was-tried',
        'two-networks',
        'two-browsers',
        'public-address',
        'ray-id',
        'request-id',
        'organization-id',
        'request-body',
        'har-file',
      ]),
    )
    .min(1),
})
export type SupportItem = z.infer<typeof stopSchema>['send'][number]

export const errorSchema = z.strictObject({
  /** The code as people type it, "1020" or "429"; null when the message has none. */
  code: z.string().max(40).nullable(),
  /** HTTP status of the answer; null when there was no answer. */
  status: z.int().min(100).max(599).nullable(),
  family: familySchema,
  /** Place in short lists of its family, small first: our judgement of what most people look for. */
  order: z.int().min(1).default(1000),
  services: z.array(serviceSchema).min(1),
  emitter: emitterSchema,
  side: sideSchema,
  /** legacy: still seen now and then, a newer form exists; gone: no longer seen, kept for those who look for it. */
  state: z.enum(['current', 'legacy', 'gone']).default('current'),
  /** The newer form of a legacy error, or what came after one that is gone. */
  successor: slugSchema.optional(),
  /** Whether trying again helps: never; once; after-wait: after the time below; back-off: by a program, ever slower. */
  retry: z.strictObject({
    advice: z.enum(['never', 'once', 'after-wait', 'back-off']),
    seconds: z.strictObject({ min: z.number().min(0), max: z.number().min(0) }).optional(),
  }),
  /** The first is the one shown on top of the article. */
  messages: z.array(messageSchema).min(1),
  signatures: z.array(signatureSchema).min(1),
  causes: z.array(causeSchema).min(1),
  /** Which fix cures which cause, by cause id. */
  fixes: z.array(z.strictObject({ fix: slugSchema, cures: z.record(slugSchema, cureSchema) })).min(1),
  /** What each answer says about the causes: answer id, cause id, how often. */
  questions: z
    .array(
      z.strictObject({
        question: slugSchema,
        answers: z.record(slugSchema, z.record(slugSchema, likelihoodSchema)),
      }),
    )
    .default([]),
  stop: stopSchema,
  /** Errors with which it is confused; `error` is null when that one has no article here. */
  lookAlikes: z.array(z.strictObject({ id: slugSchema, error: slugSchema.nullable() })).default([]),
  /** Present for errors that a program meets. */
  api: apiSchema.optional(),
  /** Errors whose causes, fixes and look-alikes are alike on purpose, and why they are two articles. */
  alike: z.array(z.strictObject({ error: slugSchema, reason: lineSchema })).default([]),
  sources: sourcesSchema.min(1),
  ...lifeCycleFields,
})
export type ErrorFacts = z.infer<typeof errorSchema>

export const errorWordsSchema = z.strictObject({
  /** As people look for it: Error 1020 "Access denied". */
  title: lineSchema.max(90),
  /** One sentence for lists and search engines. */
  description: lineSchema.max(180),
  /** What it means, in one sentence: the first thing that is read. */
  meaning: lineSchema.max(280),
  /** Whether to try again, and after how long, in words. */
  retry: lineSchema.max(280),
  /** Other words that people type in this language. */
  keywords: z.array(lineSchema.max(60)).default([]),
  /** One phrase for each cause, by cause id. */
  causes: z.record(slugSchema, lineSchema.max(160)),
  /** How to tell each look-alike apart: its name, and the mark that decides. */
  lookAlikes: z.record(slugSchema, z.strictObject({ name: lineSchema.max(90), tell: lineSchema })).default({}),
  /** Meaning of each header of `api.headers`, by header name. */
  headers: z.record(z.string(), lineSchema).default({}),
  /** When to stop, and what then: one or two sentences, also shown where the wizard ends. */
  stop: lineSchema,
  ...textFields,
})
export type ErrorWords = z.infer<typeof errorWordsSchema>

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
