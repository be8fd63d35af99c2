import 'server-only'

// A code is accepted one step of 30 seconds early or late.
const acceptedSeconds = 90

declare global {
  var fixpointUsedCodes: Map<string, number> | undefined
}

/**
 * Whether a code from an app was used already while it holds: the library would take it again, and RFC 6238 (5.2) asks
 * that it be taken once. Codes are told apart by their digits alone; two moderators with the same code within a minute
 * and a half are one chance in a million, and the next code helps.
 */
export function isUsedCode(code: string, now: Date): boolean {
  const codes = getCodes()
  for (const [used, at] of codes) {
    if (now.getTime() - at > acceptedSeconds * 1000) codes.delete(used)
  }
  return codes.has(code)
}

/** To be called when a code was right. */
export function markUsedCode(code: string, now: Date): void {
  getCodes().set(code, now.getTime())
}

function getCodes(): Map<string, number> {
  globalThis.fixpointUsedCodes ??= new Map()
  return globalThis.fixpointUsedCodes
}
