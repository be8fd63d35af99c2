// Fills a database of its own with invented reports, for development and pictures: `npm run db:demo [-- <folder>]`.
import { existsSync } from 'node:fs'
import path from 'node:path'

const [, , given = 'demo-data'] = process.argv
if (given.startsWith('-')) {
  console.error('Usage: npm run db:demo [-- <folder>]')
  process.exit(1)
}
const folder = path.resolve(given)

// Before anything reads the settings: nothing of the site's own database is touched.
process.env.DATA_FOLDER = folder
process.env.DATABASE_URL = `file:${path.join(folder, 'fixpoint.db')}`

const { closeDatabase } = await import('@/lib/database/connections.server')
const { fillDemo } = await import('@/lib/demo/fill-demo.server')
const { migrate } = await import('./migrate.mjs')

const reasons = {
  real: 'holds reports of real people: choose another folder',
  'filled-before': 'holds invented reports already: delete the folder to have new ones',
} as const

try {
  if (!existsSync(folder)) console.log(`${folder} is made`)
  await migrate()
  const filling = await fillDemo(new Date())
  if (filling.kind === 'refused') throw new Error(`${folder} ${reasons[filling.reason]}`)
  const { sessions, trials, notes } = filling
  console.log(`${folder}: ${sessions} invented sessions with ${trials} trials, and ${notes} notes`)
  console.log(`Look at it with: DATA_FOLDER=${given} npm start`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closeDatabase()
}
