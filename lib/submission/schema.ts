import { z } from 'zod'

/** Longest signed token of a form, in characters. */
const formTokenLengthMax = 1000
/** Longest proof of work, in characters. */
const proofLengthMax = 4000

/** Name of the trap, a field that people do not see and leave empty; programs fill it. */
export const trapField = 'website'

/**
 * Fields that every form of text carries beside its own: the token of its page, the trap, and the proof of work where
 * one was asked for.
 */
export const formGuardShape = {
  token: z.string().max(formTokenLengthMax).default(''),
  [trapField]: z.string().max(500).default(''),
  altcha: z.string().max(proofLengthMax).default(''),
} as const

export type FormGuard = { readonly token: string; readonly [trapField]: string; readonly altcha: string }
