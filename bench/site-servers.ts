import { cpSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { z } from 'zod'
import { toCheckEnvironment } from '../scripts/check/environment.mjs'
import { copyProject } from './site-copy'
import { type Running, runToEnd, startServer } from './site-process'
import { root } from './site-workspace'

export type Site = {
  readonly url: string
  readonly dataFolder: string
  /** What the build makes. */
  readonly nextFolder: string
  /** Builds the site anew with the project's own command; gives back what the command printed. */
  readonly build: (contentFolder: string, watch?: (id: number) => void) => Promise<string>
  /** As `npm start`: makes ready and builds whatever is not, then serves. */
  readonly start: (contentFolder: string) => Promise<Running>
  /** Serves what was built last, though it may have been built from other content. */
  readonly serve: (contentFolder: string) => Promise<Running>
}

const readyLine = /^Fixpoint is ready on /
const serveOnly = "import('./scripts/ready/serve.mjs').then(({ serve }) => serve('production'))"

const packageSchema = z.object({ scripts: z.object({ start: z.string().startsWith('node ') }) })

/** What `npm start` gives to Node: how much memory the server may hold on to stands among it. */
function readStartWords(): readonly string[] {
  const { scripts } = packageSchema.parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')))
  return scripts.start.split(' ').slice(1)
}

/** A copy of the project with a database and a port of its own. */
export async function createSite(workspace: string): Promise<Site> {
  const folder = path.join(workspace, 'site')
  const dataFolder = path.join(workspace, 'data')
  const port = await findFreePort()
  copyProject(folder)
  const toCommand = (contentFolder: string, words: readonly string[]) => {
    const settings = {
      PORT: String(port),
      DATA_FOLDER: dataFolder,
      CONTENT_FOLDER: contentFolder,
      // The load says for itself which networks it comes from, as a proxy would.
      TRUSTED_PROXY_HOPS: '1',
    }
    const env: NodeJS.ProcessEnv = { ...toCheckEnvironment(settings), NODE_ENV: 'production' }
    return { words, folder, env }
  }
  return {
    url: `http://127.0.0.1:${port}`,
    dataFolder,
    nextFolder: path.join(folder, '.next'),
    build: (contentFolder, watch) => runToEnd(toCommand(contentFolder, ['scripts/build.mjs']), watch),
    start: (contentFolder) => startServer(toCommand(contentFolder, readStartWords()), readyLine),
    serve: (contentFolder) => startServer(toCommand(contentFolder, ['--eval', serveOnly]), readyLine),
  }
}

export type Bare = { readonly url: string; readonly start: () => Promise<Running> }

/** The smallest site that Next.js serves: one static page and one dynamic page of plain text, built. */
export async function buildBare(folder: string): Promise<Bare> {
  const copy = path.join(folder, 'bare')
  cpSync(path.join(root, 'bench/bare'), copy, { recursive: true })
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const port = await findFreePort()
  const production: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  const env = { ...production, FIXPOINT_BENCH_ROOT: root }
  await runToEnd({ words: [next, 'build'], folder: copy, env })
  return {
    url: `http://127.0.0.1:${port}`,
    start: () => startServer({ words: [next, 'start', '-p', String(port)], folder: copy, env }, /Ready in/),
  }
}

async function findFreePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (typeof address !== 'object' || address === null) throw new Error('no port is free')
  return address.port
}
