import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const megabyte = 1024 * 1024

/**
 * Resident memory in megabytes of a process and of all in the group that it leads; null where the system does not say.
 * Pages that processes share count for each.
 */
export function findMemory(groupId: number): number | null {
  const kilobytes = listProcesses()?.flatMap((entry) => (entry.group === groupId ? entry.kilobytes : []))
  if (kilobytes === undefined || kilobytes.length === 0) return null
  return (kilobytes.reduce((sum, value) => sum + value, 0) * 1024) / megabyte
}

/** Looks again every half a second; `stop` gives back the most it saw. */
export function watchMemory(groupId: number): { readonly stop: () => number | null } {
  let most: number | null = null
  const timer = setInterval(() => {
    const now = findMemory(groupId)
    if (now !== null) most = Math.max(most ?? 0, now)
  }, 500)
  timer.unref()
  return {
    stop: () => {
      clearInterval(timer)
      return most
    },
  }
}

type Entry = { readonly group: number; readonly kilobytes: number }

function listProcesses(): readonly Entry[] | null {
  if (process.platform === 'win32') return null
  return existsSync('/proc/self/status') ? listFromProc() : listFromPs()
}

function listFromProc(): readonly Entry[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]
      // After the program's name in brackets: state, parent, group.
      const group = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[2]
      return kilobytes === undefined ? [] : [{ group: Number(group), kilobytes: Number(kilobytes) }]
    } catch {
      // It ended between the listing and the reading.
      return []
    }
  })
}

function listFromPs(): readonly Entry[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pgid=', '-o', 'rss='], { encoding: 'utf8' }).trim().split('\n')
  return lines.map((line) => {
    const [group, kilobytes] = line.trim().split(/\s+/)
    return { group: Number(group), kilobytes: Number(kilobytes) }
  })
}
