import 'server-only'
import { getSettings } from '@/lib/environment/environment.server'
import { digestClient } from '@/lib/network/client.server'
import { signToken, verifyToken } from '@/lib/secret/signed-token.server'
import type { Guesser } from './log-in-limit.server'

/** For how long a browser is known after a log-in. */
export const knownBrowserDays = 90

const kind = { audience: 'known-browser', hours: knownBrowserDays * 24 } as const

/**
 * The Set-Cookie header by which a browser is known again after the right password for a name was typed there. It opens
 * nothing: it only lets its attempts be counted apart from those of others (a "device cookie", as OWASP calls it).
 */
export async function toKnownBrowserCookie(name: string, now: Date): Promise<string> {
  const token = await signToken(kind, { name }, now)
  const secure = isSecure() ? '; Secure' : ''
  return `${cookieName()}=${token}; Path=/; Max-Age=${kind.hours * 3600}; HttpOnly; SameSite=Strict${secure}`
}

/** Who a request comes from, as far as the limits on guessing go; `name` where one is guessed at. */
export async function findGuesser(headers: Headers, now: Date, name?: string): Promise<Guesser> {
  const [network, browser] = await Promise.all([digestClient(headers, now), findKnownBrowser(headers, now, name)])
  return { network, browser }
}

/**
 * Under which id the browser of a request is known; null where it is not. With a name: whether it is known for that one.
 */
export async function findKnownBrowser(headers: Headers, now: Date, name?: string): Promise<string | null> {
  const pairs = (headers.get('cookie') ?? '').split('; ')
  const start = `${cookieName()}=`
  const token = pairs.find((pair) => pair.startsWith(start))?.slice(start.length)
  if (token === undefined) return null
  const check = await verifyToken(kind, token, now)
  if (!check.ok || (name !== undefined && check.claims.name !== name)) return null
  return check.id
}

// With the prefix a browser takes the cookie from this very host alone, and only over https.
function cookieName(): string {
  return isSecure() ? '__Host-fixpoint.known_browser' : 'fixpoint.known_browser'
}

function isSecure(): boolean {
  return getSettings().siteUrl.startsWith('https:')
}
