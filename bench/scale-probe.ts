// One fresh process with the server's own modules: loads the content, builds the index, searches, and says what it took.
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { getSearchIndex } from '@/lib/search/entries.server'
import { parseQuery } from '@/lib/search/schema'
import { search } from '@/lib/search/search-index'
import type { Probe } from './scale-probe-schema'
import { listQueries } from './scale-queries'
import { getMedian } from './site-numbers'

const rounds = 6
const limit = 7

const before = takeMemory()
const [knowledgeBase, load] = time(getKnowledgeBase)
const loaded = takeMemory()
const [index, indexing] = time(getSearchIndex)
const indexed = takeMemory()
const queries = listQueries(knowledgeBase).map(({ kind, text }) => ({ kind, text: parseQuery(text) }))
const times = Array.from({ length: rounds }, () => queries.map(measure))

const probe: Probe = {
  articles: knowledgeBase.errors.size,
  before,
  load,
  loaded,
  indexing,
  indexed,
  mostResidentMegabytes: process.resourceUsage().maxRSS / 1024,
  // The first round compiles the code; of the others the median, as other programs disturb one or the other.
  searches: queries.map(({ kind }, place) => ({
    kind,
    milliseconds: getMedian(times.slice(1).flatMap((round) => round[place] ?? [])),
  })),
  queries: queries.map(({ text }) => text),
}
console.log(JSON.stringify(probe))

function measure({ text }: (typeof queries)[number], place: number): number {
  const [, { seconds }] = time(() => search(index, text, { locale: place % 2 === 0 ? 'en' : 'fr', limit }))
  return seconds * 1000
}

function time<Result>(action: () => Result): readonly [Result, Probe['load']] {
  const begun = performance.now()
  const usage = process.cpuUsage()
  const result = action()
  const seconds = (performance.now() - begun) / 1000
  const { user, system } = process.cpuUsage(usage)
  return [result, { seconds, processorSeconds: (user + system) / 1e6 }]
}

function takeMemory() {
  if (globalThis.gc === undefined) throw new Error('to be run with --expose-gc')
  globalThis.gc()
  const { heapUsed, rss } = process.memoryUsage()
  return { heapMegabytes: heapUsed / 2 ** 20, residentMegabytes: rss / 2 ** 20 }
}
