import 'server-only'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { load as parseYaml } from 'js-yaml'
import { errorSchema } from '@/lib/content/error-schema'
import { ContentError, toProblems } from '@/lib/content/problem'
import { compileSignatures } from './compile'
import type { SignatureData } from './signature-data'

const markedSchema = errorSchema.pick({ services: true, emitter: true, signatures: true }).loose()

/**
 * The signatures alone, straight from the content folder: a command needs nothing else of it and starts quickly.
 * Throws ContentError with what is wrong in an `error.yaml`.
 */
export function loadSignatureData(folder: string): SignatureData {
  const errors = path.join(folder, 'errors')
  const slugs = readdirSync(errors, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return compileSignatures(slugs.map((slug) => ({ slug, facts: loadFacts(errors, slug) })))
}

function loadFacts(errors: string, slug: string) {
  const value = parseYaml(readFileSync(path.join(errors, slug, 'error.yaml'), 'utf8'))
  const result = markedSchema.safeParse(value)
  if (!result.success) throw new ContentError(toProblems(`errors/${slug}/error.yaml`, result.error, value))
  return result.data
}
