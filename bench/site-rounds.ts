import { measureLoad } from './site-load'
import type { LoadResult } from './site-load-schema'
import { getMedian } from './site-numbers'
import type { Target } from './site-targets'

export type Rounds = { readonly count: number; readonly seconds: number; readonly connections: number }

export type Measured = {
  readonly name: string
  readonly site: LoadResult
  readonly bare: LoadResult
  /** Median of the rounds' ratios, site to bare, of requests a second. */
  readonly ratio: number
  readonly ratioMin: number
  readonly ratioMax: number
}

/** No two posts of a run come from the same network, or only the first would count. */
const networksPerRun = 50_000

let runs = 0

/**
 * Loads the site and the bare page in turn, over several rounds: whatever slows the machine for a while slows both
 * halves of a pair. The first visit of each page, which may have to render it, is not measured.
 */
export async function measureRounds(
  target: Target,
  urls: { readonly site: string; readonly bare: string },
  { count, seconds, connections }: Rounds,
): Promise<Measured> {
  const pairs: { readonly site: LoadResult; readonly bare: LoadResult }[] = []
  const load = (url: string, given: Pick<Target, 'requests' | 'status'>) => {
    runs += 1
    const { requests, status } = given
    const firstNetwork = runs * networksPerRun
    return measureLoad({ url, seconds, connections, requests: [...requests], status, firstNetwork })
  }
  const barePage = { requests: [{ path: target.barePath }], status: 200 }
  for (let round = 0; round < count; round += 1) {
    await visit(urls.site, target)
    const site = await load(urls.site, target)
    await visit(urls.bare, barePage)
    pairs.push({ site, bare: await load(urls.bare, barePage) })
  }
  const ratios = pairs.map(({ site, bare }) => site.requestsPerSecond / bare.requestsPerSecond)
  return {
    name: target.name,
    site: combine(pairs.map(({ site }) => site)),
    bare: combine(pairs.map(({ bare }) => bare)),
    ratio: getMedian(ratios),
    ratioMin: Math.min(...ratios),
    ratioMax: Math.max(...ratios),
  }
}

async function visit(url: string, { requests }: Pick<Target, 'requests'>): Promise<void> {
  for (const { path, form } of requests) {
    if (form !== undefined) continue
    const response = await fetch(url + path)
    await response.arrayBuffer()
  }
}

function combine(results: readonly LoadResult[]): LoadResult {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return {
    requestsPerSecond: getMedian(results.map((result) => result.requestsPerSecond)),
    medianMilliseconds: getMedian(results.map((result) => result.medianMilliseconds)),
    p99Milliseconds: getMedian(results.map((result) => result.p99Milliseconds)),
    kilobytesPerAnswer: getMedian(results.map((result) => result.kilobytesPerAnswer)),
    answers: sum(results.map((result) => result.answers)),
    failures: sum(results.map((result) => result.failures)),
  }
}
