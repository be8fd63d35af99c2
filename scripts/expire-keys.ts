// Destroys the keys of days that are long over, and removes what is kept for a time only; the server runs it every hour,
// in a process of its own.
import { closeDatabase } from '../lib/database/connections.server'
import { destroyExpiredNetworkKeys } from '../lib/network/network-digest.server'
import { removeExpired } from '../lib/retention/retention.server'

try {
  const now = new Date()
  const days = await destroyExpiredNetworkKeys(now)
  if (days.length > 0) console.log(`Destroyed the network keys of ${days.join(', ')}`)
  const removed = Object.entries(await removeExpired(now)).filter(([, count]) => count > 0)
  if (removed.length > 0) console.log(`Removed ${removed.map(([name, count]) => `${count} ${name}`).join(', ')}`)
} finally {
  await closeDatabase()
}
