import 'server-only'
import { z } from 'zod'
import type { Question } from '@/lib/content/knowledge-base'
import { questionSchema } from '@/lib/content/question-schema'
import { readYaml } from '@/lib/content/read-yaml.server'
import { slugSchema } from '@/lib/content/schema'

const askingSchema = z.object({ questions: z.array(z.object({ question: slugSchema })).default([]) })

/**
 * The questions of one error in their order, straight from the content folder: a command needs nothing else of it.
 * Throws ContentError with what is wrong in a file.
 */
export function loadQuestions(folder: string, error: string): readonly Question[] {
  const { questions } = readYaml(folder, `errors/${error}/error.yaml`, askingSchema)
  return questions.map(({ question }) => ({
    slug: question,
    facts: readYaml(folder, `questions/${question}.yaml`, questionSchema),
  }))
}
