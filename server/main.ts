import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import next from 'next'
import { parseEnvironment } from '../lib/environment/schema'
import { expirePages } from './expire-pages'
import { createSiteServer } from './http-server'
import { startRecurring } from './recurring'
import { recurringTasks } from './recurring-tasks'
import { stopOnSignals } from './stop'

/** Serves the site in the current folder until a signal comes. Rejects when it cannot be served at all. */
async function serve(): Promise<void> {
  const development = process.env.NODE_ENV !== 'production'
  const { port, trustedProxyHops } = parseEnvironment(process.env)
  const startSecret = randomBytes(32).toString('hex')
  process.env.FIXPOINT_START_SECRET = startSecret

  // Next.js listens for upgrades on the server it is given; only development has a web socket, so a built site
  // gives it one that nobody can reach.
  const unreachable = createServer()
  const site = createSiteServer({ handle: answer, trustedProxyHops, development })
  const app = next({ dev: development, dir: process.cwd(), port, httpServer: development ? site : unreachable })
  await app.prepare()
  const handle = app.getRequestHandler()

  async function answer(...[request, response]: Parameters<typeof handle>): Promise<void> {
    await handle(request, response)
  }

  await listen(site, port)
  if (!development) await expirePages({ port, startSecret })
  const recurring = startRecurring(recurringTasks)
  stopOnSignals({
    server: site,
    close: async () => {
      await recurring.stop()
      await app.close()
    },
  })
  console.log(`Fixpoint is ready on http://localhost:${port}`)
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

serve().catch((error: unknown) => {
  console.error(`Fixpoint could not be started: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
})
