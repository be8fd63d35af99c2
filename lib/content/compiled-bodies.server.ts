import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { hasCode } from '@/lib/exception/has-code'

const compiledBodySchema = z.object({
  /** Body of a function, for `run` of MDX. */
  code: z.string(),
  headings: z.array(z.object({ id: z.string(), text: z.string() })).readonly(),
  answers: z.array(z.object({ question: z.string(), answer: z.string() })).readonly(),
})

/** A compiled text with what its table of contents lists and its headings as questions. */
export type CompiledBody = z.infer<typeof compiledBodySchema>

/**
 * Compiles a text at most once for each build: the result is kept beside what Next.js built, under the digest of the
 * text, and is thrown away by the next build. A running site that finds all its texts there never loads the compiler.
 */
export async function findOrCompile(
  folder: string,
  body: string,
  compile: (body: string) => Promise<CompiledBody>,
): Promise<CompiledBody> {
  const file = path.join(folder, `${createHash('sha256').update(body).digest('hex')}.json`)
  const kept = await readKept(file)
  if (kept !== null) return kept
  const compiled = await compile(body)
  await keep(file, compiled)
  return compiled
}

async function readKept(file: string): Promise<CompiledBody | null> {
  try {
    return compiledBodySchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Written whole under another name first: several processes build at once, and read what they find. */
async function keep(file: string, compiled: CompiledBody): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const unfinished = `${file}.${randomUUID()}`
  await writeFile(unfinished, JSON.stringify(compiled))
  await rename(unfinished, file)
}
