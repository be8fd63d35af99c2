import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { z } from 'zod'
import { ContentError } from './problem'
import { parseYaml } from './yaml'

/**
 * One YAML file of the content folder by itself, for commands that need nothing else of it.
 * Throws ContentError with what is wrong in it.
 */
export function readYaml<Value>(folder: string, file: string, schema: z.ZodType<Value>): Value {
  const text = readFileSync(path.join(folder, file), 'utf8')
  const result = parseYaml(file, { text, line: 1 }, schema)
  if (!result.ok) throw new ContentError(result.problems)
  return result.value
}
