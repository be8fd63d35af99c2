import type { Probe } from './scale-probe-schema'
import type { Built, Served } from './scale-served'
import { formatNumber, getPercentile } from './site-numbers'
import { formatTable } from './site-table'

export type Size = {
  readonly articles: number
  readonly probe: Probe
  readonly built: Built | null
  readonly served: Served | null
}

type Row = {
  readonly name: string
  readonly read: (size: Size) => number | null
  /** What is wanted at the largest size. */
  readonly goal?: string
}

const rows: readonly Row[] = [
  { name: 'content load, s', read: ({ probe }) => probe.load.seconds },
  {
    name: 'content load, s of processor',
    read: ({ probe }) => probe.load.processorSeconds,
    goal: 'linear: growth of 10 at most',
  },
  { name: 'content, MB of heap', read: ({ probe }) => probe.loaded.heapMegabytes - probe.before.heapMegabytes },
  { name: 'index, s', read: ({ probe }) => probe.indexing.seconds },
  { name: 'index, s of processor', read: ({ probe }) => probe.indexing.processorSeconds },
  { name: 'index, MB of heap', read: ({ probe }) => probe.indexed.heapMegabytes - probe.loaded.heapMegabytes },
  { name: 'process with both, MB resident', read: ({ probe }) => probe.indexed.residentMegabytes, goal: '< 1 000' },
  { name: 'the same, at its most', read: ({ probe }) => probe.mostResidentMegabytes, goal: '< 1 000' },
  { name: 'search, median ms', read: ({ probe }) => getPercentile(listTimes(probe), 0.5) },
  { name: 'search, p95 ms', read: ({ probe }) => getPercentile(listTimes(probe), 0.95), goal: '< 20' },
  { name: 'search, worst ms', read: ({ probe }) => getPercentile(listTimes(probe), 1) },
  { name: 'build, s', read: ({ built }) => built?.seconds ?? null },
  { name: 'build, MB resident at its most', read: ({ built }) => built?.memoryMost ?? null },
  { name: '.next, MB', read: ({ built }) => built?.megabytes ?? null },
  { name: '.next, files', read: ({ built }) => built?.files ?? null },
  { name: 'start to ready line, s', read: ({ served }) => served?.readySeconds ?? null },
  { name: 'first answer after the start, s', read: ({ served }) => served?.firstAnswerSeconds ?? null },
  {
    name: 'first key to first suggestion, kB',
    read: ({ served }) => served?.firstKeyKilobytes ?? null,
    goal: '≤ 60',
  },
  { name: 'suggestions answered, p95 ms', read: ({ served }) => getAnswerTime(served, 0.95) },
  { name: 'server idle, MB resident', read: ({ served }) => served?.memoryIdle ?? null },
  { name: 'server after searches, MB', read: ({ served }) => served?.memorySearched ?? null, goal: '< 1 000' },
  { name: 'server after 1 000 articles, MB', read: ({ served }) => served?.memoryAfter ?? null, goal: '< 1 000' },
]

/** One row for each number, one column for each size, and how much the last is of the first. */
export function formatSizes(sizes: readonly Size[]): string {
  const head = ['', ...sizes.map(({ articles }) => `${formatNumber(articles)} articles`), 'growth', 'goal']
  const lines = rows.map(({ name, read, goal = '' }) => {
    const values = sizes.map(read)
    return [name, ...values.map(formatNumber), formatGrowth(values), goal]
  })
  return formatTable(head, lines)
}

/** Times of each kind of query at each size. */
export function formatKinds(sizes: readonly Size[]): string {
  const kinds = [...new Set(sizes.flatMap(({ probe }) => probe.searches.map(({ kind }) => kind)))]
  const head = ['search, median and p95 ms', ...sizes.map(({ articles }) => `${formatNumber(articles)} articles`)]
  const lines = kinds.map((kind) => [
    kind,
    ...sizes.map(({ probe }) => {
      const times = listTimes(probe, kind)
      return `${formatNumber(getPercentile(times, 0.5))} ${formatNumber(getPercentile(times, 0.95)).padStart(6)}`
    }),
  ])
  return formatTable(head, lines)
}

function listTimes({ searches }: Probe, only?: string): readonly number[] {
  return searches.flatMap(({ kind, milliseconds }) => (only === undefined || kind === only ? milliseconds : []))
}

function getAnswerTime(served: Served | null, share: number): number | null {
  return served === null ? null : getPercentile(served.answerMilliseconds, share)
}

function formatGrowth(values: readonly (number | null)[]): string {
  const [first, last] = [values[0] ?? null, values.at(-1) ?? null]
  return values.length < 2 || first === null || last === null ? '–' : `× ${formatNumber(last / first)}`
}
