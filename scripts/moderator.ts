// Accounts of moderators: `npm run -s moderator:add -- <name>`, and likewise moderator:reset, moderator:disable,
// moderator:enable; `npm run -s moderator:list` takes no name.
import { z } from 'zod'
import { closeDatabase } from '@/lib/database/connections.server'
import { getSettings } from '@/lib/environment/environment.server'
import {
  addModerator,
  disableModerator,
  enableModerator,
  type Invitation,
  listAccounts,
  resetModerator,
} from '@/lib/moderator/accounts.server'
import { moderatorNameSchema } from '@/lib/moderator/schema'
import { loadEnvironmentFile } from './ready/settings.mjs'

const usage = `Usage: npm run -s moderator:add -- <name>
A name has 2 to 30 small letters, digits and hyphens, and begins with a letter. It is shown in the log of decisions.
The same for moderator:reset (password or second factor lost), moderator:disable and moderator:enable.
npm run -s moderator:list shows who there is.`

const argumentsSchema = z.union([
  z.tuple([z.literal('list')]),
  z.tuple([z.enum(['add', 'reset', 'disable', 'enable']), moderatorNameSchema]),
])

try {
  loadEnvironmentFile()
  const given = argumentsSchema.safeParse(process.argv.slice(2))
  if (!given.success) throw new Error(usage)
  console.log(await run(given.data))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closeDatabase()
}

async function run([command, name]: z.infer<typeof argumentsSchema>): Promise<string> {
  const now = new Date()
  switch (command) {
    case 'list':
      return (await listAccounts()).map(toLine).join('\n') || 'There is no moderator yet.'
    case 'add':
      return toText(await addModerator(name, now))
    case 'reset':
      return toText(await resetModerator(name, now))
    case 'disable':
      await disableModerator(name, now)
      return `"${name}" is disabled; every session has ended.`
    case 'enable':
      await enableModerator(name)
      return `"${name}" may log in again.`
  }
}

function toLine({ name, isReady, isDisabled }: Awaited<ReturnType<typeof listAccounts>>[number]): string {
  return `${name}: ${isDisabled ? 'disabled' : isReady ? 'ready' : 'has not set up password and second factor yet'}`
}

function toText({ name, password, validUntil }: Invitation): string {
  return `Log in at ${getSettings().siteUrl}/en/moderation/log-in
  Name:              ${name}
  One-time password: ${password}
It is shown only now and good until ${validUntil.toISOString().slice(0, 16).replace('T', ' ')} UTC.
The first log-in asks for a password of your own and for an authenticator app.`
}
