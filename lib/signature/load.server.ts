import 'server-only'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { errorSchema } from '@/lib/content/error-schema'
import { readYaml } from '@/lib/content/read-yaml.server'
import { compileSignatures } from './compile'
import type { SignatureData } from './signature-data'

const markedSchema = errorSchema.pick({ services: true, emitter: true, signatures: true }).loose()

/**
 * The signatures alone, straight from the content folder: a command needs nothing else of it and starts quickly.
 * Throws ContentError with what is wrong in an `error.yaml`.
 */
export function loadSignatureData(folder: string): SignatureData {
  const slugs = readdirSync(path.join(folder, 'errors'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return compileSignatures(
    slugs.map((slug) => ({ slug, facts: readYaml(folder, `errors/${slug}/error.yaml`, markedSchema) })),
  )
}
