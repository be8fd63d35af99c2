// Has the pages made anew that the time alone has changed: the mark of an error that many report came or went, or a new
// day began. The server runs it every five minutes, in a process of its own.
import { closeDatabase } from '@/lib/database/connections.server'
import { getSettings } from '@/lib/environment/environment.server'
import { listChanges } from '@/lib/surge/changes.server'
import { expirePages } from '@/server/expire-pages'

try {
  const errors = await listChanges(new Date())
  if (errors.length > 0) console.log(`Changed: ${errors.join(', ')}`)
  const startSecret = process.env.FIXPOINT_START_SECRET
  if (errors.length > 0 && startSecret) await expirePages({ port: getSettings().port, startSecret, errors })
} finally {
  await closeDatabase()
}
