import { z } from 'zod'
import { lineSchema } from './schema'

/**
 * Strength of a mark: weak where it only supports; usual where it is this error that is meant when nothing else is known;
 * common where programs of others print the same, so that it proves nothing about who speaks.
 */
const strength = { weak: z.boolean().optional(), usual: z.boolean().optional(), common: z.boolean().optional() }

/** Words in any order; `|` between words of which one is enough, `*` for any ending. */
const bagPattern = /^\S+( \S+)*$/

/** Words that stand in the message one after another, whatever surrounds them; `…` for what changes. */
const wording = { wording: lineSchema }
/** Words that people use who ask about it, in any order. */
const words = { words: lineSchema.regex(bagPattern, 'words with one space between them') }
/** A field of a JSON error object, by path: `error.code` is `insufficient_quota`. */
const field = {
  json: z.string().regex(/^[A-Za-z_]+(\.[A-Za-z_]+)*$/, 'names joined by dots, as in error.code'),
  value: z.union([z.string(), z.number()], 'text or a number'),
}
/** A response header, with its value when that decides. */
const header = {
  header: z.string().regex(/^[a-z0-9-]+$/, 'a header name in lower case'),
  value: lineSchema.optional(),
}
/** An exception class, bare or with its package. */
const exception = { exception: z.string().regex(/^[A-Za-z_][\w.]*$/, 'the name of an exception class') }
/** The HTTP status: the weakest mark. */
const status = { status: z.int().min(100).max(599) }
/** A code of its own that people type, as Cloudflare's 1020. */
const code = { code: z.string().regex(/^\d{3,5}$/, 'three to five digits') }
/** A host that only this error names. */
const host = { host: z.string().regex(/^[a-z0-9.-]+$/, 'a host name in lower case') }
/** Signs that are no words and stand there as they are: `Ã©`, where UTF-8 was read as something else. */
const characters = {
  characters: z
    .string()
    .regex(/^(?=\S{1,8}$).*[^\x20-\x7e]/, 'one to eight characters, not all of which a plain keyboard has'),
}

/** One mark by which a text shows that it is this error. */
export const signatureSchema = z.union(
  [
    z.strictObject({ ...wording, ...strength }),
    z.strictObject({ ...words, ...strength }),
    z.strictObject({ ...field, ...strength }),
    z.strictObject({ ...header, ...strength }),
    z.strictObject({ ...exception, ...strength }),
    z.strictObject({ ...status, ...strength }),
    z.strictObject({ ...code, ...strength }),
    z.strictObject({ ...host, ...strength }),
    z.strictObject({ ...characters, ...strength }),
    /** Words by which a text shows that it is another error. */
    z.strictObject({ against: lineSchema }),
  ],
  'one of { wording: … }, { words: … }, { json: …, value: … }, { header: … }, { exception: … }, { status: … }, { code: … }, { host: … }, { characters: … }, { against: … }',
)
export type Signature = z.infer<typeof signatureSchema>

/** One mark that stands in a text or not, and says the same whatever surrounds it. */
export const plainMarkSchema = z.union(
  [
    z.strictObject(wording),
    z.strictObject(field),
    z.strictObject(header),
    z.strictObject(exception),
    z.strictObject(status),
    z.strictObject(code),
    z.strictObject(host),
    /** A stretch of the text, letter by letter: a path in which a part occurs twice. */
    z.strictObject({ verbatim: z.string().min(2).max(120) }),
  ],
  'one of { wording: … }, { json: …, value: … }, { header: … }, { exception: … }, { status: … }, { code: … }, { host: … }, { verbatim: … }',
)
export type PlainMark = z.infer<typeof plainMarkSchema>
