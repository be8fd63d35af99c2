/** Sooner than this nobody has read a page and done or typed what it asks for. A judgement. */
export const hasteSeconds = 2

/**
 * Whether something came sooner after `since` than anybody reads. Tokens carry whole seconds, rounded down, which is up
 * to a second in favour of the sender; so is a clock that was set back.
 */
export function isHasty(since: Date, now: Date): boolean {
  const milliseconds = now.getTime() - since.getTime()
  return milliseconds >= 0 && milliseconds < hasteSeconds * 1000
}

/** The last result that came in time: of which fix, and when. */
export type LastResult = { readonly fix: string; readonly at: Date }

/**
 * Tells whether a result for a fix comes too soon after one for another fix on the same way (a network and an error):
 * nobody tries two within two seconds. A second word on the same fix is no haste. What comes too soon is not
 * remembered, so that by going on like that nobody gets further than one fix in two seconds, and nobody is kept waiting.
 * The map may outlive this module and holds what the last seconds brought.
 */
export function isTooSoonAfterAnother(
  last: Map<string, LastResult>,
  { way, fix, now }: { readonly way: string; readonly fix: string; readonly now: Date },
): boolean {
  for (const [known, { at }] of last) {
    if (isHasty(at, now)) break
    last.delete(known)
  }
  const before = last.get(way)
  if (before !== undefined && isHasty(before.at, now)) return before.fix !== fix
  last.delete(way)
  last.set(way, { fix, at: now })
  return false
}
