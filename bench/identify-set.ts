import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { listSampleMessages } from '@/lib/recognition/messages.server'

const labelledSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  /** Slugs that an expert could defend; none: it is nobody's error here. */
  accept: z.array(z.string()),
  /** Whether null is right too. */
  noneAccepted: z.boolean().default(false),
  kind: z.string().default('message'),
  lang: z.string().default('en'),
})

export type Labelled = z.infer<typeof labelledSchema>
export type LabelledSet = { readonly name: string; readonly messages: readonly Labelled[] }

/** The labelled messages of a JSONL file; throws with the line that is wrong. */
export function readSet(file: string): LabelledSet {
  const messages = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseLine(line, `${file}:${index + 1}`)]))
  return { name: path.basename(file), messages }
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

function parseLine(line: string, place: string): Labelled {
  const result = labelledSchema.safeParse(JSON.parse(line))
  if (!result.success) throw new Error(`${place}: ${z.prettifyError(result.error)}`)
  return result.data
}
