import { load, YAMLException } from 'js-yaml'
import type { z } from 'zod'
import { type Problem, toProblems } from './problem'

/** YAML, and the number of the file's line on which it begins. */
export type Yaml = { readonly text: string; readonly line: number }

type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** What a file says in YAML, as the schema has it; or what is wrong in it. */
export function parseYaml<Value>(file: string, { text, line }: Yaml, schema: z.ZodType<Value>): Parsed<Value> {
  try {
    const value = load(text) ?? {}
    const result = schema.safeParse(value)
    return result.success
      ? { ok: true, value: result.data }
      : { ok: false, problems: toProblems(file, result.error, value) }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const place = `${file}:${line + (error.mark?.line ?? 0)}`
    return { ok: false, problems: [{ file: place, field: '', expected: 'YAML', received: error.reason }] }
  }
}
