import 'server-only'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A message as a service prints it, or as somebody reports it, that must be read as its error. */
type SampleMessage = { readonly slug: string; readonly file: string; readonly text: string }

/** The messages of every error: the files of `errors/<slug>/messages`, by name. */
export function listSampleMessages(folder: string, slugs: Iterable<string>): readonly SampleMessage[] {
  return [...slugs].flatMap((slug) => {
    const messages = path.join('errors', slug, 'messages')
    if (!existsSync(path.join(folder, messages))) return []
    return readdirSync(path.join(folder, messages))
      .filter((name) => !name.startsWith('.'))
      .sort()
      .map((name) => {
        const file = `${messages}/${name}`
        return { slug, file, text: readFileSync(path.join(folder, file), 'utf8') }
      })
  })
}
