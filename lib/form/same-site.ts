type RequestOrigin = {
  /** Headers of the request; null where absent. */
  readonly secFetchSite: string | null
  readonly origin: string | null
  readonly host?: string | null
  /** Address of the site, from the settings. */
  readonly siteUrl: string
}

/**
 * Whether a form was sent from a page of this site. Browsers say so in Sec-Fetch-Site; where that is absent (an old
 * browser, or an address without https), Origin must be the site's own address or the one that the request was sent to.
 * A request that says neither is refused.
 */
export function isSameSite({ secFetchSite, origin, host, siteUrl }: RequestOrigin): boolean {
  if (secFetchSite !== null) return secFetchSite === 'same-origin'
  if (origin === null || !URL.canParse(origin)) return false
  const sender = new URL(origin)
  if (sender.protocol !== 'http:' && sender.protocol !== 'https:') return false
  return sender.origin === new URL(siteUrl).origin || (host != null && sender.host === host.toLowerCase())
}
