import type { Server } from 'node:http'

type Stoppable = {
  readonly server: Server
  /** Closes what stands behind the server, after the last request. */
  readonly close: () => Promise<void>
  /** How long running requests may take to finish; five seconds unless told otherwise. */
  readonly graceSeconds?: number
}

/**
 * Takes no new connection, lets running requests finish for a while, cuts off the rest, then closes what stands
 * behind the server. Idle connections close at once.
 */
export async function stopServer({ server, close, graceSeconds = 5 }: Stoppable): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A connection that becomes idle while the server is closing would otherwise stay open until its keep-alive ends.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), graceSeconds * 1000)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
  await close()
}

/**
 * Stops cleanly at the first SIGTERM or SIGINT and exits with 0. Another signal exits at once, unless it comes within
 * a second: at Ctrl+C the terminal signals the whole group, and npm passes its own on.
 */
export function stopOnSignals(stoppable: Stoppable): void {
  let stoppingSince: number | null = null
  for (const [signal, code] of [
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const) {
    process.on(signal, () => {
      if (stoppingSince !== null) {
        if (performance.now() - stoppingSince > 1000) process.exit(code)
        return
      }
      stoppingSince = performance.now()
      stopServer(stoppable).then(
        () => process.exit(0),
        (error: unknown) => {
          console.error('Fixpoint did not stop cleanly:', error)
          process.exit(1)
        },
      )
    })
  }
}
