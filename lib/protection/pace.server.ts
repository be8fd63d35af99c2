import 'server-only'
import { isTooSoonAfterAnother, type LastResult } from './haste'

declare global {
  // Next builds several bundles, each with a copy of this module: they must remember together.
  var fixpointPace: Map<string, LastResult> | undefined
}

/**
 * Whether a network's result for a fix of an error comes too soon after its result for another fix of it. Remembers the
 * result for the next ones, for two seconds, in the memory of this process.
 */
export function isTooSoon({
  error,
  network,
  fix,
  now,
}: {
  readonly error: string
  readonly network: string
  readonly fix: string
  readonly now: Date
}): boolean {
  globalThis.fixpointPace ??= new Map()
  return isTooSoonAfterAnother(globalThis.fixpointPace, { way: `${error} ${network}`, fix, now })
}
