import { readdirSync, statSync } from 'node:fs'
import { get } from 'node:http'
import path from 'node:path'
import { findMemory, watchMemory } from './site-memory'
import { getPercentile } from './site-numbers'
import type { Site } from './site-servers'

export type Built = {
  readonly seconds: number
  readonly memoryMost: number | null
  readonly megabytes: number
  readonly files: number
}

/** Builds the site anew and looks at what came of it. */
export async function measureBuild(site: Site): Promise<Built> {
  let memory: ReturnType<typeof watchMemory> | null = null
  const output = await site.build((id) => {
    memory = watchMemory(id)
  })
  const seconds = /^Site: built \(([\d.]+) s\)$/m.exec(output)?.[1]
  if (seconds === undefined) throw new Error(`the build did not say how long it took:\n${output}`)
  return { seconds: Number(seconds), memoryMost: stop(memory), ...measureFolder(site.nextFolder) }
}

function stop(memory: ReturnType<typeof watchMemory> | null): number | null {
  return memory === null ? null : memory.stop()
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
  readonly memoryAfter: number | null
}

const articlesRead = 1000

/** Serves what was built and asks it as a reader's browser would. */
export async function measureServed(site: Site, queries: readonly string[]): Promise<Served> {
  const running = await site.start()
  const memoryIdle = findMemory(running.id)
  const first = await ask(site, 'n')
  const firstKeys = [...'abcdefghijklmnopqrstuvwxyz0123456789']
  const keys = [first]
  for (const key of firstKeys) keys.push(await ask(site, key))
  const answers = []
  for (const query of queries) answers.push(await ask(site, query))
  await readArticles(site)
  const memoryAfter = findMemory(running.id)
  await running.end()
  return {
    readySeconds: running.readySeconds,
    firstAnswerSeconds: first.milliseconds / 1000,
    firstKeyKilobytes: getPercentile(
      keys.map(({ bytes }) => bytes / 1000),
      1,
    ),
    answerMilliseconds: answers.map(({ milliseconds }) => milliseconds),
    memoryIdle,
    memoryAfter,
  }
}

async function readArticles(site: Site): Promise<void> {
  const sitemap = await (await fetch(`${site.url}/sitemap.xml`)).text()
  const addresses = [...sitemap.matchAll(/<loc>[^<]*?(\/(?:en|fr)\/errors\/[^<]+)<\/loc>/g)].map(([, found]) => found)
  if (addresses.length === 0) throw new Error('the site map names no article')
  const step = Math.max(1, Math.floor(addresses.length / articlesRead))
  for (let place = 0; place < addresses.length; place += step) {
    const response = await fetch(`${site.url}${addresses[place]}`)
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`${addresses[place]} was answered with ${response.status}`)
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
