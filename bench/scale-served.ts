import { readdirSync, rmSync, statSync } from 'node:fs'
import { get } from 'node:http'
import path from 'node:path'
import { findMemory, watchMemory } from './site-memory'
import { getPercentile } from './site-numbers'
import type { Running } from './site-process'
import type { Site } from './site-servers'

const articlesRead = 1000

export type Built = {
  readonly seconds: number
  readonly memoryMost: number | null
  readonly megabytes: number
  readonly files: number
}

/** Builds the site from nothing and looks at what came of it. */
export async function measureBuild(site: Site, contentFolder: string): Promise<Built> {
  rmSync(site.nextFolder, { recursive: true, force: true })
  const watches: { readonly stop: () => number | null }[] = []
  const output = await site.build(contentFolder, (id) => watches.push(watchMemory(id)))
  const memoryMost = watches[0]?.stop() ?? null
  const seconds = /^Site: built \(([\d.]+) s\)$/m.exec(output)?.[1]
  if (seconds === undefined) throw new Error(`the build did not say how long it took:\n${output}`)
  return { seconds: Number(seconds), memoryMost, ...measureFolder(site.nextFolder) }
}

function measureFolder(folder: string): { readonly megabytes: number; readonly files: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0)
  return { megabytes: bytes / 1e6, files: files.length }
}

export type Served = {
  readonly readySeconds: number
  /** The first reader who searches waits for content and index. */
  readonly firstAnswerSeconds: number
  /** The most that any first key brings. */
  readonly firstKeyKilobytes: number
  readonly answerMilliseconds: readonly number[]
  readonly memoryIdle: number | null
  readonly memorySearched: number | null
  readonly memoryAfter: number | null
}

type Questions = {
  readonly queries: readonly string[]
  /** Articles that were built. */
  readonly slugs: readonly string[]
}

/** Asks a server that has just started as readers' browsers would, and ends it. */
export async function measureServed(site: Site, running: Running, { queries, slugs }: Questions): Promise<Served> {
  const memoryIdle = findMemory(running.id)
  const first = await ask(site, 'n')
  const keys = [first]
  for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789') keys.push(await ask(site, key))
  const answers: Answer[] = []
  for (const query of queries) answers.push(await ask(site, query))
  const memorySearched = findMemory(running.id)
  await readArticles(site, slugs)
  const memoryAfter = findMemory(running.id)
  await running.end()
  const kilobytes = keys.map(({ bytes }) => bytes / 1000)
  return {
    readySeconds: running.readySeconds,
    firstAnswerSeconds: first.milliseconds / 1000,
    firstKeyKilobytes: getPercentile(kilobytes, 1),
    answerMilliseconds: answers.map(({ milliseconds }) => milliseconds),
    memoryIdle,
    memorySearched,
    memoryAfter,
  }
}

/** As many articles at every size, the languages in turn. */
async function readArticles(site: Site, slugs: readonly string[]): Promise<void> {
  for (const [place, slug] of slugs.slice(0, articlesRead).entries()) {
    const address = `${site.url}/${place % 2 === 0 ? 'en' : 'fr'}/errors/${slug}`
    const response = await fetch(address)
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${address} was answered with ${response.status}`)
  }
}

type Answer = { readonly bytes: number; readonly milliseconds: number }

/** One request over a connection of its own: all bytes that came back, headers included. */
function ask(site: Site, query: string): Promise<Answer> {
  const url = `${site.url}/en/search/suggestions?q=${encodeURIComponent(query)}`
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: false, headers: { 'accept-encoding': 'gzip, deflate, br' } }, (response) => {
      response.resume().once('end', () => {
        if (response.statusCode !== 200) reject(new Error(`${url} was answered with ${response.statusCode}`))
        resolve({ bytes: response.socket.bytesRead, milliseconds: performance.now() - begun })
      })
    })
    request.once('error', reject)
  })
}
