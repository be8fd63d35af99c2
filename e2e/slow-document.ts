import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

type SlowSite = { readonly url: string; readonly end: () => Promise<void> }

/** Longer than a frame, so that the browser draws what it has of the page. */
const pause = 40

/**
 * The same site through a slow line: the header of a page comes element by element, what follows it at once. Everything
 * else is passed on as it is.
 */
export async function startSlowSite(target: string): Promise<SlowSite> {
  const server = createServer((asked, answered) => {
    const isDocument = asked.headers['sec-fetch-dest'] === 'document'
    const headers = { ...asked.headers, ...(isDocument ? { 'accept-encoding': 'identity' } : {}) }
    const passedOn = request(new URL(asked.url ?? '/', target), { method: asked.method, headers }, (received) => {
      answered.writeHead(received.statusCode ?? 502, received.headers)
      if (isDocument) sendSlowly(received, answered).catch(() => answered.destroy())
      else received.pipe(answered)
    })
    passedOn.on('error', () => answered.destroy())
    asked.pipe(passedOn)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    end: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function sendSlowly(received: IncomingMessage, answered: ServerResponse): Promise<void> {
  for (const piece of cutHeader(await text(received))) {
    answered.write(piece)
    await wait(pause)
  }
  answered.end()
}

/** What stands before the header, each tag of the header with the text after it, and the rest. */
function cutHeader(html: string): string[] {
  const [start, end] = [html.indexOf('<header'), html.indexOf('</header>')]
  return [html.slice(0, start), ...html.slice(start, end).split(/(?=<)/), html.slice(end)]
}
