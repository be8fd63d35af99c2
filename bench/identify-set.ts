import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { listSampleMessages } from '@/lib/recognition/messages.server'

const labelSchema = z.object({
  id: z.union([z.string(), z.number()]),
  /** Slugs that an expert could defend; none: it is nobody's error here. */
  accept: z.array(z.string()),
  /** Whether null is right too. */
  noneAccepted: z.boolean().default(false),
})
const labelledSchema = labelSchema.extend({
  text: z.string(),
  kind: z.string().default('message'),
  lang: z.string().default('en'),
})

export type Labelled = z.infer<typeof labelledSchema>
export type LabelledSet = { readonly name: string; readonly messages: readonly Labelled[] }

/** The labelled messages of a JSONL file; throws with the line that is wrong. */
export function readSet(file: string): LabelledSet {
  return { name: path.basename(file), messages: readLines(file, labelledSchema) }
}

/** The messages of a set with labels of other readers: a JSONL file that has one for each. Throws where one is missing. */
export function relabel({ messages }: LabelledSet, file: string): LabelledSet {
  const labels = new Map(readLines(file, labelSchema).map((label) => [label.id, label]))
  return {
    name: path.basename(file),
    messages: messages.map((message) => {
      const label = labels.get(message.id)
      if (label === undefined) throw new Error(`${file}: no label of ${message.id}`)
      return { ...message, ...label }
    }),
  }
}

/** The messages that the content check reads, each in the language its file's name says. */
export function readContentSet(folder: string, slugs: readonly string[]): LabelledSet {
  const messages = listSampleMessages(folder, slugs).map(({ slug, file, text }) => ({
    id: file,
    text,
    accept: [slug],
    noneAccepted: false,
    kind: 'content',
    lang: file.includes('francais') ? 'fr' : 'en',
  }))
  return { name: 'content/errors/*/messages', messages }
}

function readLines<T>(file: string, schema: z.ZodType<T>): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, schema, `${file}:${index + 1}`)]))
}

function parseLine<T>(line: string, schema: z.ZodType<T>, place: string): T {
  const result = schema.safeParse(JSON.parse(line))
  if (!result.success) throw new Error(`${place}: ${z.prettifyError(result.error)}`)
  return result.data
}
