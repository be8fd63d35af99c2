import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { load as parseYaml } from 'js-yaml'
import { z } from 'zod'
import type { Question } from '@/lib/content/knowledge-base'
import { ContentError, toProblems } from '@/lib/content/problem'
import { questionSchema } from '@/lib/content/question-schema'
import { slugSchema } from '@/lib/content/schema'

const askingSchema = z.object({ questions: z.array(z.object({ question: slugSchema })).default([]) })

/**
 * The questions of one error in their order, straight from the content folder: a command needs nothing else of it.
 * Throws ContentError with what is wrong in a file.
 */
export function loadQuestions(folder: string, error: string): readonly Question[] {
  const { questions } = read(folder, `errors/${error}/error.yaml`, askingSchema)
  return questions.map(({ question }) => ({
    slug: question,
    facts: read(folder, `questions/${question}.yaml`, questionSchema),
  }))
}

function read<Value>(folder: string, file: string, schema: z.ZodType<Value>): Value {
  const value = parseYaml(readFileSync(path.join(folder, file), 'utf8'))
  const result = schema.safeParse(value)
  if (!result.success) throw new ContentError(toProblems(file, result.error, value))
  return result.data
}
