import type { IncomingHttpHeaders } from 'node:http'
import { getClientAddress } from './client-address'

/** Headers by which somebody could claim another address, host or protocol. */
const claims = new Set([
  'forwarded',
  'x-real-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'x-original-forwarded-for',
  'true-client-ip',
  'cf-connecting-ip',
  'fastly-client-ip',
  'x-original-url',
  'x-rewrite-url',
  'x-http-method-override',
])

/** Headers that only parts of Next.js may send to each other; from outside they have skipped checks before. */
const internal = new Set(['next-action', 'next-resume', 'x-matched-path', 'x-nextjs-data', 'x-action-forwarded'])
const internalPrefixes = [
  'x-forwarded-',
  'x-middleware-',
  'x-invoke-',
  'x-now-',
  'x-vercel-',
  'x-prerender-',
  'x-next-',
] as const

/**
 * Rewrites the headers of a request in place, before anything else reads them: `x-forwarded-for` becomes the client's
 * one true address, and whatever nobody outside may set is gone. The site's own host and protocol come from its
 * settings, never from here.
 */
export function cleanIncomingHeaders(
  headers: IncomingHttpHeaders,
  origin: { readonly socketAddress: string | undefined; readonly trustedProxyHops: number },
): void {
  const forwardedFor = [headers['x-forwarded-for'] ?? []].flat().join(', ')
  const address = getClientAddress({ ...origin, forwardedFor })
  for (const name of Object.keys(headers)) {
    if (isForbidden(name)) delete headers[name]
  }
  headers['x-forwarded-for'] = address
}

function isForbidden(name: string): boolean {
  return claims.has(name) || internal.has(name) || internalPrefixes.some((prefix) => name.startsWith(prefix))
}
