import { readdirSync } from 'node:fs'
import path from 'node:path'
import { appFolder, toAddress } from './post-routes'

/** An address of every kind of page, `[locale]` filled in: read from the folder, so that none is forgotten. */
export function listPageRoutes(language: string): readonly string[] {
  return readdirSync(appFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => toAddress(file, language))
    .sort()
}
