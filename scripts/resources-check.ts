// Visits the links of the list and stores what came of it: `npm run -s resources:check`.
// Exit code 0: no official link is dead; 1: one is, or the command itself failed; 2: the network is closed.
import { closeDatabase } from '@/lib/database/connections.server'
import { getSettings } from '@/lib/environment/environment.server'
import { checkLinks } from '@/lib/link-check/check-links.server'
import { toReport } from '@/lib/link-check/report'
import { publicNetwork } from '@/lib/request/network.server'
import { HostTurns } from '@/lib/visit/host-turns'
import { politePace } from '@/lib/visit/pace'
import { toUserAgent } from '@/lib/visit/user-agent'
import { loadEnvironmentFile } from './ready/settings.mjs'
import { openTerminalBar } from './terminal-bar'

const bar = openTerminalBar('links')

try {
  loadEnvironmentFile()
  const means = {
    network: publicNetwork,
    pace: politePace,
    turns: new HostTurns(politePace.pauseSeconds * 1000),
    userAgent: toUserAgent(getSettings()),
  }
  const round = await checkLinks(new Date(), means, { onBegin: bar.begin, onDone: bar.advance })
  bar.end()
  const { lines, complaint, exitCode } = toReport(round)
  for (const line of lines) console.log(line)
  for (const line of complaint) console.error(line)
  process.exitCode = exitCode
} catch (error) {
  bar.end()
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closeDatabase()
}
