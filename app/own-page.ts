import { getSettings } from '@/lib/environment/environment.server'

/**
 * Fetches a page of this very server, by its path and query: a route handler cannot render one. Each time on a
 * connection of its own, as one that is kept may be closed at the very moment it is used again.
 */
export function fetchOwnPage(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const url = new URL(path, `http://127.0.0.1:${getSettings().port}`)
  return fetch(url, { headers: { accept: 'text/html', connection: 'close', ...headers } })
}
