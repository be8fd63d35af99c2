// Why the fixes of an error stand in their order: `npm run -s evidence:explain -- <error> [version]`.
// It reads the stored version alone, so that it says the same at any later time.
import { z } from 'zod'
import { closeDatabase } from '@/lib/database/connections.server'
import { formatExplanation } from '@/lib/learning/explain'
import { findVersion } from '@/lib/learning/fitted-models.server'
import { loadEnvironmentFile } from './ready/settings.mjs'

const argumentsSchema = z.tuple([z.string().min(1), z.coerce.number().int().positive().nullable()])

try {
  loadEnvironmentFile()
  const [, , error, version = null] = process.argv
  const given = argumentsSchema.safeParse([error, version])
  if (!given.success) throw new Error('Usage: npm run -s evidence:explain -- <error> [version]')
  console.log(await explain(...given.data))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closeDatabase()
}

async function explain(error: string, version: number | null): Promise<string> {
  const fitted = await findVersion(error, version)
  if (fitted !== null) return formatExplanation(fitted)
  if (version !== null) throw new Error(`There is no version ${version} of "${error}"`)
  throw new Error(`Nothing was learned about "${error}": its fixes stand in the order of the authors' estimate`)
}
