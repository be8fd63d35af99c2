import { type Model, modelSchema } from '@/lib/troubleshooting/schema'

/** More digits than reports can tell apart, and fewer than those in which two machines may differ. */
const digitsMax = 9

/** A learned model as it is stored and used: its numbers rounded to nine digits that count. */
export function toModelText(model: Model): string {
  return JSON.stringify(model, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(digitsMax)) : value,
  )
}

/** The model in a stored text. The same text gives the same model. Throws when it is none. */
export function parseModelText(text: string): Model {
  return modelSchema.parse(JSON.parse(text))
}

/** JSON with the names of each object in alphabetical order: equal values have equal texts. */
export function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
