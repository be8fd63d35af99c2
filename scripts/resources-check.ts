// Visits the links of the list and stores what came of it: `npm run -s resources:check`.
// Exit code 0: no official link is dead; 1: one is, or the command itself failed; 2: the network is closed.
import { existsSync } from 'node:fs'
import { progress } from '@clack/prompts'
import { closeDatabase } from '@/lib/database/connections.server'
import { getSettings } from '@/lib/environment/environment.server'
import { checkLinks } from '@/lib/link-check/check-links.server'
import { toReport } from '@/lib/link-check/report'
import { HostTurns } from '@/lib/visit/host-turns'
import { publicNetwork } from '@/lib/visit/network.server'
import { politePace } from '@/lib/visit/pace'
import { toUserAgent } from '@/lib/visit/user-agent'

try {
  // As the server does: the database and the site's address may be named there.
  if (existsSync('.env')) process.loadEnvFile('.env')
  const means = {
    network: publicNetwork,
    pace: politePace,
    turns: new HostTurns(politePace.pauseSeconds * 1000),
    userAgent: toUserAgent(getSettings()),
  }
  const bar = process.stderr.isTTY ? toBar() : null
  const round = await checkLinks(new Date(), means, {
    onBegin: (count) => bar?.begin(count),
    onDone: () => bar?.advance(),
  })
  bar?.end()
  const { lines, complaint, exitCode } = toReport(round)
  for (const line of lines) console.log(line)
  for (const line of complaint) console.error(line)
  process.exitCode = exitCode
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closeDatabase()
}

/** A bar on the terminal, beside what is printed. */
function toBar() {
  let bar: ReturnType<typeof progress> | null = null
  let done = 0
  let count = 0
  return {
    begin: (links: number) => {
      count = links
      bar = progress({ max: links, output: process.stderr })
      bar.start(`0 of ${count} links`)
    },
    advance: () => {
      done += 1
      bar?.advance(1, `${done} of ${count} links`)
    },
    end: () => bar?.stop(`${done} of ${count} links`),
  }
}
