import 'server-only'
import { AsyncResource } from 'node:async_hooks'

const outside = new AsyncResource('outside-request')

/**
 * Runs what starts a timer or a promise that outlives the request. Node.js hands the request's context on to both, and
 * Next.js keeps the whole answer in it: a timer of a day would hold the answer for a day.
 */
export function runOutsideRequest<T>(run: () => T): T {
  return outside.runInAsyncScope(run)
}
