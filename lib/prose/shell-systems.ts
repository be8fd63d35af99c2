import type { KnowledgeBase } from '@/lib/content/knowledge-base'
import type { Problem } from '@/lib/content/problem'
import type { Platform } from '@/lib/content/schema'
import type { PageText } from './page-text'

/** Tabs that hold a command line of a system, by the platform of a fix; what stands under curl is a line for a Unix shell. */
const tabsOf = {
  windows: ['windows', 'powershell'],
  macos: ['macos', 'curl'],
  linux: ['linux', 'curl'],
} as const satisfies Partial<Record<Platform, readonly string[]>>

type System = keyof typeof tabsOf

/**
 * Commands of a fix that leave out a system on which the fix is said to work: whoever sits there stands before a tab that
 * is not for him. A command with one tab for one system, in a fix for that system alone, is whole.
 */
export function checkShellSystems(pages: readonly PageText[], { fixes }: KnowledgeBase): Problem[] {
  return pages.flatMap(({ file, kind, slug, blocks }) => {
    const platforms = kind === 'fixes' ? (fixes.get(slug)?.facts.platforms ?? []) : []
    const systems = listSystems().filter((system) => platforms.includes(system))
    const inCommands = blocks.filter(({ command }) => command !== null)
    const numbers = new Set(inCommands.map(({ command }) => command))
    const commands = [...numbers].map((number) => inCommands.filter(({ command }) => command === number))
    return commands.flatMap((command) => {
      const tabs = command.map(({ tab }) => tab)
      const isPerSystem = tabs.every((tab) => listSystems().some((system) => tabsOf[system].some((own) => own === tab)))
      const missing = isPerSystem ? systems.filter((system) => !hasTab(tabs, system)) : []
      if (missing.length === 0) return []
      const place = `${file}:${command[0]?.line ?? 1}`
      return [
        { file: place, field: '<Command>', expected: `a tab for ${missing.join(', ')} too`, received: tabs.join(', ') },
      ]
    })
  })
}

function listSystems(): readonly System[] {
  return ['windows', 'macos', 'linux']
}

function hasTab(tabs: readonly string[], system: System): boolean {
  return tabsOf[system].some((tab) => tabs.includes(tab))
}
