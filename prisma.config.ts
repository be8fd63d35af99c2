import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'
import { parseEnvironment } from './lib/environment/schema'

// The schema engine comes from the package registry as WebAssembly: without this the command fetches a binary from
// a site of its own.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(new URL('./scripts/schema-engine.mjs', import.meta.url))
process.env.CHECKPOINT_DISABLE ??= '1'

const { databaseUrl } = parseEnvironment(process.env)

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: `file:${path.resolve(databaseUrl.slice('file:'.length))}` },
})
