// Destroys the keys of days that are long over; the server runs it every hour, in a process of its own.
import { destroyExpiredNetworkKeys } from '../lib/protection/network-digest.server'

const days = await destroyExpiredNetworkKeys(new Date())
if (days.length > 0) console.log(`Destroyed the network keys of ${days.join(', ')}`)
