import { z } from 'zod'
import { daySchema } from '@/lib/day/day'
import { localeSchema } from '@/lib/i18n/locale-schema'

/** Identity of an error, fix, question, guide, flow, cause or source: lower case words and digits joined by hyphens. */
export const slugSchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words and digits joined by hyphens')

/** One line of text for readers: no markup, no line break, no space at either end. */
export const lineSchema = z
  .string()
  .max(400)
  .regex(/^\S(.*\S)?$/, 'one line of text, without spaces at its ends')

/** Facts by which a text stays true: who leads, and when it was last held against its sources. */
export const lifeCycleFields = {
  /** Language in which it is written first; the other one follows. */
  language: localeSchema.default('en'),
  /** The day on which its sources were read. */
  reviewed: daySchema,
  /** After so many days it is listed by `npm run content:stale`. */
  reviewDays: z.int().min(30).max(730).default(180),
}

/** Words by which a translation knows its place, and a repeated sentence its reason. */
export const textFields = {
  /** Raised by one in the leading language when the meaning changes; the other language carries the one it follows. */
  revision: z.int().min(1).default(1),
  /** Sentences that stand in several articles on purpose: their first words, and why. */
  repeats: z.array(z.strictObject({ sentence: lineSchema, reason: lineSchema })).default([]),
}

export const familySchema = z.enum(['network', 'access', 'quota', 'format', 'service'])
export type Family = z.infer<typeof familySchema>

/** What the person was using when the message appeared. */
export const serviceSchema = z.enum(['chatgpt', 'openai-api', 'anthropic', 'gemini', 'azure-openai', 'other'])
export type Service = z.infer<typeof serviceSchema>

/** Who printed the message. */
export const emitterSchema = z.enum([
  'cloudflare-edge',
  'chatgpt',
  'openai-api',
  'client-library',
  'browser',
  'your-network',
  'other-server',
  'anthropic-api',
  'gemini-api',
  'azure-openai',
])
export type Emitter = z.infer<typeof emitterSchema>

/** Whose side the trouble is on. */
export const sideSchema = z.enum(['you', 'network', 'service', 'unknown'])
export type Side = z.infer<typeof sideSchema>

export const platformSchema = z.enum(['web', 'windows', 'macos', 'linux', 'ios', 'android', 'api'])
export type Platform = z.infer<typeof platformSchema>

const sourceSchema = z.strictObject({
  /** Name by which `<Cite id="…"/>` and causes refer to it, unique in the article. */
  id: slugSchema,
  /** Title as the source prints it. */
  title: lineSchema,
  /** Language of the title: a screen reader speaks it so. */
  language: localeSchema.default('en'),
  url: z.url({ protocol: /^https$/, error: 'an https address' }),
  /** official: the provider's own page; code: source code; report: somebody's report with the message in it. */
  kind: z.enum(['official', 'code', 'report']),
})
export type Source = z.infer<typeof sourceSchema>

export const sourcesSchema = z
  .array(sourceSchema)
  .refine((sources) => new Set(sources.map((source) => source.id)).size === sources.length, 'each source id once')

/* ---------- fixes ---------- */

export const fixSchema = z.strictObject({
  /** Our estimate, in minutes: hands-on time, and the wait before the check makes sense. Together at least 0.5. */
  minutes: z
    .strictObject({ hands: z.number().min(0).max(480), wait: z.number().min(0).max(1440).default(0) })
    .refine((minutes) => minutes.hands + minutes.wait >= 0.5, 'hands and wait together of at least 0.5 minutes'),
  /** Where it can be done; empty never: a fix for everybody lists them all. */
  platforms: z.array(platformSchema).min(1),
  /** Whether the person can restore the former state without loss. When false, `loses` in the words is required. */
  reversible: z.boolean(),
  /** Whose rights it takes, when not the reader's own. */
  needs: z.enum(['administrator', 'owner', 'developer']).nullable().default(null),
  /** Raised when the steps change so much that old reports say nothing about them: evidence starts anew. */
  revision: z.int().min(1).default(1),
})

export const fixWordsSchema = z.strictObject({
  /** An imperative: "Turn the VPN off and reload". */
  title: lineSchema.max(90),
  /** How to check that it worked, one or two sentences. */
  check: lineSchema,
  /** What is lost, for a fix that cannot be undone. */
  loses: lineSchema.optional(),
})

/* ---------- guides ---------- */

export const guideSchema = z.strictObject({
  /** Place in the list, small first. */
  order: z.int().min(1),
  /** Errors that it helps with. */
  errors: z.array(slugSchema).default([]),
  /** Whether its headings are questions and the text below each the answer: search engines are told so. */
  faq: z.boolean().default(false),
  ...lifeCycleFields,
  sources: sourcesSchema.default([]),
})

export const guideWordsSchema = z.strictObject({
  title: lineSchema.max(90),
  description: lineSchema.max(200),
  ...textFields,
})

/* ---------- resources ---------- */

const resourceWordsSchema = z.strictObject({
  title: lineSchema.max(90),
  /** What it helps with, and what it does not. */
  helps: lineSchema,
})

export const resourceSchema = z.strictObject({
  id: slugSchema,
  url: z.url({ protocol: /^https?$/, error: 'an http or https address' }),
  type: z.enum(['official', 'status', 'tool', 'thread', 'download']),
  /** Languages of the page behind the link; empty when it needs none or has many. */
  languages: z.array(localeSchema).default([]),
  families: z.array(familySchema).default([]),
  /** Errors beside which it is shown. */
  errors: z.array(slugSchema).default([]),
  state: z.enum(['active', 'discontinued']),
  /** Resource to use instead of a discontinued one. */
  replacedBy: slugSchema.optional(),
  price: z.enum(['free', 'freemium', 'paid']).optional(),
  /** The address of a router: it opens in its own network only, and is never visited. */
  router: z.boolean().default(false),
  /** read: we read the page or its stored copy; seen: the address stands in other public files; unverified: neither. */
  checked: z.enum(['read', 'seen', 'unverified']),
  en: resourceWordsSchema,
  fr: resourceWordsSchema,
})
export type Resource = z.infer<typeof resourceSchema>

export const resourcesSchema = z.array(resourceSchema)

/* ---------- flows ---------- */

const flowTargetSchema = z.union(
  [z.strictObject({ node: slugSchema }), z.strictObject({ error: slugSchema }), z.strictObject({ guide: slugSchema })],
  'one of { node: … }, { error: … }, { guide: … }',
)

export const flowSchema = z.strictObject({
  /** Node where the way begins. */
  start: slugSchema,
  nodes: z.record(
    slugSchema,
    z.strictObject({
      /** Answers in the order shown, each with where it leads. */
      answers: z.array(z.strictObject({ id: slugSchema, to: flowTargetSchema })).min(2),
      /** Where "I don't know" leads. */
      unknown: flowTargetSchema,
    }),
  ),
})
export type FlowFacts = z.infer<typeof flowSchema>
export type FlowTarget = z.infer<typeof flowTargetSchema>

export const flowWordsSchema = z.strictObject({
  title: lineSchema.max(90),
  description: lineSchema.max(200),
  nodes: z.record(
    slugSchema,
    z.strictObject({
      text: lineSchema,
      help: lineSchema.optional(),
      /** Wording of each answer, by answer id. */
      answers: z.record(slugSchema, lineSchema),
      /** What the screen shows where an answer fits, a few lines letter for letter, by answer id; where that helps. */
      examples: z.record(slugSchema, z.string().min(1).max(200)).default({}),
    }),
  ),
})
export type FlowWords = z.infer<typeof flowWordsSchema>

export type FixFacts = z.infer<typeof fixSchema>
export type FixWords = z.infer<typeof fixWordsSchema>
export type GuideFacts = z.infer<typeof guideSchema>
export type GuideWords = z.infer<typeof guideWordsSchema>
