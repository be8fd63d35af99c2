import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { load as parseYaml } from 'js-yaml'
import type { z } from 'zod'
import { ContentError, toProblems } from './problem'

/**
 * One YAML file of the content folder by itself, for commands that need nothing else of it.
 * Throws ContentError with what is wrong in it.
 */
export function readYaml<Value>(folder: string, file: string, schema: z.ZodType<Value>): Value {
  const value = parseYaml(readFileSync(path.join(folder, file), 'utf8'))
  const result = schema.safeParse(value)
  if (!result.success) throw new ContentError(toProblems(file, result.error, value))
  return result.data
}
