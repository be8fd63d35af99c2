import { readdirSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(import.meta.dirname, '../app/[locale]/moderation')

/** What stands for the changing parts of an address. */
type Examples = { readonly id: Readonly<Record<string, string>>; readonly cohort: string }

export type ModerationRoute = {
  readonly kind: 'page' | 'form'
  /** As in the folder: "notes/[id]/decision", or "" for the queue. */
  readonly name: string
  /** Path after the language, with examples filled in. */
  readonly path: string
}

/** Every page and every form of moderation, read from the folder, so that a new one cannot be forgotten. */
export function listModerationRoutes({ id, cohort }: Examples): readonly ModerationRoute[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => {
      const name = path.dirname(file) === '.' ? '' : path.dirname(file)
      const filled = name.replace(/^(\w+)\/\[(\w+)\]/, (_, area: string, part: string) => {
        const example = part === 'cohort' ? cohort : id[area]
        if (example === undefined) throw new Error(`There is no example for ${name}`)
        return `${area}/${example}`
      })
      if (filled.includes('[')) throw new Error(`There is no example for ${name}`)
      const kind = path.basename(file) === 'page.tsx' ? 'page' : 'form'
      return { kind, name, path: `/moderation${filled === '' ? '' : `/${filled}`}` } as const
    })
    .sort((a, b) => a.name.localeCompare(b.name))
}
