import 'server-only'

/** For tests: the headers that a browser would send after it was given cookies. */
export function toHeaders(...given: readonly (readonly string[])[]): Headers {
  const jar = new Map<string, string>()
  for (const cookie of given.flat()) {
    const [pair = ''] = cookie.split(';')
    const name = pair.slice(0, pair.indexOf('='))
    if (/max-age=0/i.test(cookie)) jar.delete(name)
    else jar.set(name, pair)
  }
  return new Headers({ cookie: [...jar.values()].join('; ') })
}
