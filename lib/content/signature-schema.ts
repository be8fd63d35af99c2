import { z } from 'zod'
import { lineSchema } from './schema'

/**
 * Strength of a mark: weak where it only supports; usual where it is this error that is meant when nothing else is known;
 * common where programs of others print the same, so that it proves nothing about who speaks.
 */
const strength = { weak: z.boolean().optional(), usual: z.boolean().optional(), common: z.boolean().optional() }

/** Words in any order; `|` between words of which one is enough, `*` for any ending. */
export const bagPattern = /^\S+( \S+)*$/

/** One mark by which a text shows that it is this error. */
export const signatureSchema = z.union(
  [
    /** Words that stand in the message one after another, whatever surrounds them; `…` for what changes. */
    z.strictObject({ wording: lineSchema, ...strength }),
    /** Words that people use who ask about it, in any order. */
    z.strictObject({ words: lineSchema.regex(bagPattern, 'words with one space between them'), ...strength }),
    /** A field of a JSON error object, by path: `error.code` is `insufficient_quota`. */
    z.strictObject({
      json: z.string().regex(/^[A-Za-z_]+(\.[A-Za-z_]+)*$/, 'names joined by dots, as in error.code'),
      value: z.union([z.string(), z.number()], 'text or a number'),
      ...strength,
    }),
    /** A response header, with its value when that decides. */
    z.strictObject({
      header: z.string().regex(/^[a-z0-9-]+$/, 'a header name in lower case'),
      value: lineSchema.optional(),
      ...strength,
    }),
    /** An exception class, bare or with its package. */
    z.strictObject({
      exception: z.string().regex(/^[A-Za-z_][\w.]*$/, 'the name of an exception class'),
      ...strength,
    }),
    /** The HTTP status: the weakest mark. */
    z.strictObject({ status: z.int().min(100).max(599), ...strength }),
    /** A code of its own that people type, as Cloudflare's 1020. */
    z.strictObject({ code: z.string().regex(/^\d{3,5}$/, 'three to five digits'), ...strength }),
    /** A host that only this error names. */
    z.strictObject({ host: z.string().regex(/^[a-z0-9.-]+$/, 'a host name in lower case'), ...strength }),
    /** Signs that are no words and stand there as they are: `Ã©`, where UTF-8 was read as something else. */
    z.strictObject({
      characters: z
        .string()
        .regex(/^(?=\S{1,8}$).*[^\x20-\x7e]/, 'one to eight characters, not all of which a plain keyboard has'),
      ...strength,
    }),
    /** Words by which a text shows that it is another error. */
    z.strictObject({ against: lineSchema }),
  ],
  'one of { wording: … }, { words: … }, { json: …, value: … }, { header: … }, { exception: … }, { status: … }, { code: … }, { host: … }, { characters: … }, { against: … }',
)
export type Signature = z.infer<typeof signatureSchema>
