/** How many redirects are followed. */
export const redirectsMax = 5

/** Longest address that a redirect may name, in characters; RFC 9110 asks of everybody to understand 8000. */
const locationLengthMax = 8000

export const refusalReasons = ['redirect-no-page', 'redirect-insecure', 'too-many-redirects'] as const

/** Why a redirect is not followed: to something that is no page's address, from https down to http, or one too many. */
export type RefusalReason = (typeof refusalReasons)[number]

type Redirect = {
  readonly from: string
  /** The header, as it came. */
  readonly location: string
  /** Whether the link is one that must not lose its encryption on the way. */
  readonly isOfficial: boolean
}

/**
 * Where a redirect leads, without fragment, name and password, or why it is not followed. Whether that place may be
 * visited is for its address to say.
 */
export function toNextUrl({ from, location, isOfficial }: Redirect): URL | RefusalReason {
  if (location.length > locationLengthMax || !URL.canParse(location, from)) return 'redirect-no-page'
  const next = toPlainUrl(new URL(location, from))
  if (next.protocol !== 'http:' && next.protocol !== 'https:') return 'redirect-no-page'
  if (isOfficial && new URL(from).protocol === 'https:' && next.protocol === 'http:') return 'redirect-insecure'
  return next
}

/** A redirect that says where the page is from now on: RFC 9110, 15.4. */
export function isPermanent(status: number): boolean {
  return status === 301 || status === 308
}

/** A status with which `Location` names another address to ask. */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}

/** The address as it is asked for: nobody's name and password are sent, and a fragment never is. */
export function toPlainUrl(given: URL): URL {
  const url = new URL(given)
  url.username = ''
  url.password = ''
  url.hash = ''
  return url
}
