/** What to do with the address that a request asks for. */
type Target =
  | { readonly kind: 'readable' }
  | { readonly kind: 'moved'; readonly location: string }
  | { readonly kind: 'unreadable' }

/**
 * Checks the path and query of a request line. Doubled slashes are moved to the tidy address, since `//host/` is
 * another site to a browser; broken percent-encoding, dot segments and zero bytes are nobody's honest address.
 */
export function checkTarget(target: string): Target {
  if (!target.startsWith('/')) return { kind: 'unreadable' }
  const queryStart = target.indexOf('?')
  const path = queryStart < 0 ? target : target.slice(0, queryStart)
  const tidy = path.replace(/[\\/]+/g, '/')
  if (!isReadablePath(tidy)) return { kind: 'unreadable' }
  return tidy === path ? { kind: 'readable' } : { kind: 'moved', location: tidy + target.slice(path.length) }
}

function isReadablePath(path: string): boolean {
  const segments = path.split('/').map(findDecoded)
  return segments.every(
    (segment) => segment !== null && segment !== '.' && segment !== '..' && !segment.includes('\u0000'),
  )
}

function findDecoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
