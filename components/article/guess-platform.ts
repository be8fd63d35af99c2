/** What a browser says of the device. Only an order of tabs follows from it, so that a wrong guess costs a click. */
type Device = { readonly userAgent: string; readonly maxTouchPoints: number }

const systems = [
  ['ios', /iPhone|iPad|iPod/],
  ['android', /Android/],
  ['windows', /Windows/],
  ['macos', /Macintosh/],
  ['linux', /Linux|X11/],
] as const

/** The system of the reader's device; null where it says none. */
export function guessPlatform({ userAgent, maxTouchPoints }: Device): string | null {
  const found = systems.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? null
  // An iPad says that it is a Mac; no Mac is touched.
  return found === 'macos' && maxTouchPoints > 1 ? 'ios' : found
}
