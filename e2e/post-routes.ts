import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const appFolder = path.join(import.meta.dirname, '../app')

/** What stands for the changing parts of an address. */
const examples: Readonly<Record<string, string>> = {
  slug: 'at-capacity',
  token: 'x'.repeat(43),
  id: 'x'.repeat(20),
  cohort: `network:${'x'.repeat(22)}`,
}

/** The addresses of all routes that take a form, `[locale]` filled in: read from the folder, so that none is forgotten. */
export function listPostRoutes(language: string): readonly string[] {
  const files = readdirSync(appFolder, { recursive: true, encoding: 'utf8' })
  return files
    .filter((file) => path.basename(file) === 'route.ts')
    .filter((file) => /export (?:async )?function POST|export const \{? ?POST/.test(readRoute(file)))
    .map((file) => toAddress(file, language))
    .sort()
}

/** The address of a file of the app folder, its changing parts filled in. */
export function toAddress(file: string, language: string): string {
  const address = `/${path.dirname(file).split(path.sep).join('/')}`
  return address.replace(/\[(\w+)\]/g, (_, name: string) => (name === 'locale' ? language : toExample(name)))
}

function readRoute(file: string): string {
  return readFileSync(path.join(appFolder, file), 'utf8')
}

function toExample(name: string): string {
  const example = examples[name]
  if (example === undefined) throw new Error(`e2e/post-routes.ts needs an example for [${name}]`)
  return example
}
