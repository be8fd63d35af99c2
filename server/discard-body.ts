import type { IncomingMessage } from 'node:http'

const discardedBytesMax = 1024 * 1024
const discardSeconds = 5

/**
 * Calls `finish` once a refused body has arrived or there has been enough of it, keeping none.
 *
 * The answer is already on its way. A connection closed while the browser still sends is reset, and the browser then
 * shows "connection reset" in place of our page; so a body of honest size is let in and thrown away first.
 */
export function discardBody(request: IncomingMessage, finish: () => void): void {
  let bytes = 0
  const timer = setTimeout(stop, discardSeconds * 1000)
  request.on('data', discard)
  request.once('end', stop)
  request.once('close', stop)
  request.once('error', stop)

  function discard(chunk: Buffer): void {
    bytes += chunk.length
    if (bytes > discardedBytesMax) stop()
  }

  function stop(): void {
    clearTimeout(timer)
    request.off('data', discard).off('end', stop).off('close', stop)
    request.pause()
    finish()
  }
}
