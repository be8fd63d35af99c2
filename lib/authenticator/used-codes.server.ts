import 'server-only'

// A code is accepted one step of 30 seconds early or late.
const acceptedSeconds = 90

declare global {
  var fixpointUsedCodes: Map<string, number> | undefined
}

/**
 * Takes a code from an app, and says whether it was free: the library would take one again while it holds, and RFC 6238
 * (5.2) asks that it be taken once. It is to be taken before it is tried, and given back when it is wrong, so that of two
 * that come at once only one is tried. Codes are told apart by their digits alone; two moderators with the same code
 * within a minute and a half are one chance in a million, and the next code helps.
 */
export function takeCode(code: string, now: Date): boolean {
  const codes = getCodes()
  for (const [used, at] of codes) {
    if (now.getTime() - at > acceptedSeconds * 1000) codes.delete(used)
  }
  if (codes.has(code)) return false
  codes.set(code, now.getTime())
  return true
}

/** A code that was taken and is wrong: it may become right. */
export function giveBackCode(code: string): void {
  getCodes().delete(code)
}

function getCodes(): Map<string, number> {
  globalThis.fixpointUsedCodes ??= new Map()
  return globalThis.fixpointUsedCodes
}
