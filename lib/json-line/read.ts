import { z } from 'zod'

/** What names a line of JSON Lines in its answer. */
export const lineIdSchema = z.union([z.string(), z.number()])
export type LineId = z.infer<typeof lineIdSchema>

type Line<Data> =
  | { readonly ok: true; readonly data: Data }
  /** `id` is that of the line, as far as it could be read. */
  | { readonly ok: false; readonly id: LineId | null; readonly problem: string }

/** One line of JSON Lines as the schema has it, or why it cannot be used. */
export function readJsonLine<Data>(line: string, schema: z.ZodType<Data>): Line<Data> {
  const json = parseJson(line)
  if (!json.ok) return { ok: false, id: null, problem: `not JSON: ${json.reason}` }
  const result = schema.safeParse(json.value)
  if (result.success) return { ok: true, data: result.data }
  const problem = result.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; ')
  return { ok: false, id: findId(json.value), problem }
}

function parseJson(line: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: JSON.parse(line) }
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

function findId(value: unknown): LineId | null {
  return z.object({ id: lineIdSchema }).safeParse(value).data?.id ?? null
}
