import { z } from 'zod'
import { lineSchema, slugSchema } from './schema'
import { plainMarkSchema } from './signature-schema'

/** The answer "I don't know": every question has it, and none lists it. */
export const unknownAnswer = 'unknown'

const questionWordsSchema = z.strictObject({
  /** The question, answerable by looking or by one short test. */
  text: lineSchema,
  /** How to find out, when that is not plain. */
  help: lineSchema.optional(),
  /** Wording of each answer, by answer id. */
  answers: z.record(slugSchema, lineSchema.max(120)),
})

export const questionSchema = z.strictObject({
  /** Minutes that answering takes: 0.2 for looking, 2 for a hotspot test. */
  minutes: z.number().min(0).max(60),
  /** Ids of the answers, in the order shown. "I don't know" is always offered and never listed. */
  answers: z.array(slugSchema).min(2).max(5),
  /** Fixes after which it need not be asked: whoever turned the VPN off in vain is not asked whether one is on. */
  settledBy: z.array(slugSchema).default([]),
  /** What in a pasted text gives an answer, by answer id: then it need not be asked. */
  toldBy: z.record(slugSchema, z.array(plainMarkSchema).min(1)).default({}),
  en: questionWordsSchema,
  fr: questionWordsSchema,
})
export type QuestionFacts = z.infer<typeof questionSchema>
