import { cpSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { toCheckEnvironment } from '../scripts/check/environment.mjs'
import { copyProject } from './site-copy'
import { type Running, runToEnd, startServer } from './site-process'
import { root } from './site-workspace'

export type Site = {
  readonly url: string
  readonly dataFolder: string
  readonly start: () => Promise<Running>
  /** Builds the site anew with the project's own command; gives back what the command printed. */
  readonly build: (watch?: (id: number) => void) => Promise<string>
  readonly nextFolder: string
}

/** A copy of the project with a database and a port of its own, started as `npm start` starts it. */
export async function createSite(folder: string, contentFolder: string | null = null): Promise<Site> {
  const copy = path.join(folder, 'site')
  const dataFolder = path.join(folder, 'data')
  const port = await findFreePort()
  copyProject(copy)
  const settings = {
    PORT: String(port),
    DATA_FOLDER: dataFolder,
    // The load says for itself which networks it comes from, as a proxy would.
    TRUSTED_PROXY_HOPS: '1',
    ...(contentFolder === null ? {} : { CONTENT_FOLDER: contentFolder }),
  }
  const env: NodeJS.ProcessEnv = { ...toCheckEnvironment(settings), NODE_ENV: 'production' }
  return {
    url: `http://127.0.0.1:${port}`,
    dataFolder,
    nextFolder: path.join(copy, '.next'),
    start: () => startServer({ words: ['scripts/start.mjs'], folder: copy, env }, /^Fixpoint is ready on /),
    build: (watch) => runToEnd({ words: ['scripts/build.mjs'], folder: copy, env }, watch),
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
