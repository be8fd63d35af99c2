/** Longest address of a link, in characters. */
export const urlLengthMax = 500

/** Parameters that say where a reader came from, and nothing about the page. */
const trackingPattern = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|si)$/

/**
 * One form for addresses that lead to the same page, for finding duplicates: without protocol, `www.`, default port,
 * fragment, tracking parameters, index file and slash at the end; parameters sorted. Null for what cannot be a link: no
 * http or https, a name or password before the host, a host without a dot, an address of a private network, or too long.
 */
export function normaliseUrl(text: string): string | null {
  const url = parseLink(text)
  if (url === null) return null
  const host = url.host.replace(/^www\./, '').replace(/\.(?=:|$)/, '')
  const path = decodePlain(url.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.(?:html?|php)$/i, '/')
    .replace(/\/$/, '')
  const parameters = [...url.searchParams].filter(([name]) => !trackingPattern.test(name.toLowerCase())).sort(compare)
  const query = new URLSearchParams(parameters).toString()
  return `${host}${path}${query === '' ? '' : `?${query}`}`
}

/** The address as a browser would go to it, or null as above. */
function parseLink(text: string): URL | null {
  if (text.length > urlLengthMax || !/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  const isOpen = url.username === '' && url.password === '' && /\.[^.\d]/.test(url.hostname)
  return isOpen && url.href.length <= urlLengthMax * 3 ? url : null
}

/** Letters and digits that were percent-encoded without need. */
function decodePlain(path: string): string {
  return path.replace(/%[2-7][0-9a-f]/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : code.toUpperCase()
  })
}

function compare(left: readonly [string, string], right: readonly [string, string]): number {
  return left.join('=') < right.join('=') ? -1 : 1
}
