// `npm run bench:site`: how fast the built site answers, beside the smallest site that Next.js can serve.
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { findMemory } from './site-memory'
import { formatNumber, getMedian, getPercentile, parseCount } from './site-numbers'
import type { Running } from './site-process'
import { type Measured, measureRounds, type Rounds } from './site-rounds'
import { type Bare, buildBare, createSite, type Site } from './site-servers'
import { describeMachine, formatTable } from './site-table'
import { getTrialTarget, listTargets } from './site-targets'
import { countTrials, measureViewsAfterReports } from './site-trials'
import { withWorkspace } from './site-workspace'

const settleSeconds = 3
const starts = 3

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '8' },
  },
})
const rounds: Rounds = {
  count: parseCount(values.rounds),
  seconds: parseCount(values.seconds),
  connections: parseCount(values.connections),
}

await withWorkspace(async (folder) => {
  console.log(describeMachine())
  const bare = await buildBare(folder)
  const site = await createSite(folder)
  const running = await site.start('./content')
  const runningBare = await bare.start()
  console.log(`First start, from unbuilt to ready: ${running.readySeconds.toFixed(1)} s`)
  await wait(settleSeconds * 1000)
  const idle = [findMemory(running.id), findMemory(runningBare.id)] as const
  await measureAnswers(site, bare)
  await wait(settleSeconds * 1000)
  printMemory(idle, [findMemory(running.id), findMemory(runningBare.id)])
  await runningBare.end()
  await measureStarts(site, running)
  console.log(`\nAfter it: ${describeMachine()}`)
})

async function measureAnswers(site: Site, bare: Bare): Promise<void> {
  const urls = { site: site.url, bare: bare.url }
  const measured: Measured[] = []
  for (const target of listTargets()) measured.push(await measureRounds(target, urls, rounds))
  const trialTarget = getTrialTarget()
  const before = countTrials(site.dataFolder)
  const posted = await measureRounds(trialTarget, urls, rounds)
  const counted = countTrials(site.dataFolder) - before
  const views = await measureViewsAfterReports(site.url, trialTarget)
  const { count, seconds, connections } = rounds
  console.log(`\nMedians of ${count} rounds of ${seconds} s, ${connections} connections, site and bare page in turn\n`)
  printAnswers([...measured, posted])
  console.log(
    `\nReports: ${posted.site.answers} answered, ${counted} counted (those under way at the end of a round are only counted)`,
  )
  console.log(
    `First view of an article after a report, with ${Math.round(counted / trialTarget.requests.length)} reports each: ` +
      `median ${formatNumber(getMedian(views))} ms, worst ${formatNumber(getPercentile(views, 1))} ms`,
  )
}

function printAnswers(measured: readonly Measured[]): void {
  const head = [
    '',
    'requests/s',
    'median ms',
    'p99 ms',
    'kB',
    'bare requests/s',
    'median ms',
    'p99 ms',
    'kB',
    'site ÷ bare',
  ]
  const rows = measured.map(({ name, site, bare, ratio, ratioMin, ratioMax }) => [
    name,
    ...[site, bare].flatMap((load) =>
      [load.requestsPerSecond, load.medianMilliseconds, load.p99Milliseconds, load.kilobytesPerAnswer].map(
        formatNumber,
      ),
    ),
    `${ratio.toFixed(2)} (${ratioMin.toFixed(2)}–${ratioMax.toFixed(2)})`,
  ])
  console.log(formatTable(head, rows))
}

type Memory = readonly [site: number | null, bare: number | null]

function printMemory(idle: Memory, after: Memory): void {
  const rows = [
    ['idle', ...idle.map(formatNumber)],
    ['after the load', ...after.map(formatNumber)],
  ]
  console.log(`\n${formatTable(['Resident memory, MB', 'site', 'bare'], rows)}`)
}

async function measureStarts(site: Site, first: Running): Promise<void> {
  const seconds: number[] = []
  let running = first
  for (let start = 0; start < starts; start += 1) {
    await running.end()
    running = await site.start('./content')
    seconds.push(running.readySeconds)
  }
  await running.end()
  console.log(`\nA start with everything in place, to the ready line: ${formatNumber(getMedian(seconds))} s`)
}
