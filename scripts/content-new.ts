import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { slugSchema } from '@/lib/content/schema'
import { findSkeletonKind, type SkeletonFile, skeletonKinds, skeletonOf } from '@/lib/content/skeleton'
import { readSettings } from './read-settings'

const { contentFolder: folder } = readSettings()
const [kindName = '', slug = '', ...rest] = process.argv.slice(2)
const kind = findSkeletonKind(kindName)

if (kind === null || slug === '' || rest.length > 0) {
  refuse(`Usage: npm run content:new -- ${skeletonKinds.join('|')} <slug>`)
} else if (!slugSchema.safeParse(slug).success) {
  refuse(
    `"${slug}" is no slug: lower-case words and digits joined by hyphens, 60 characters at most, as in 429-rate-limit`,
  )
} else {
  writeSkeleton(skeletonOf(kind, slug))
}

/** Writes all files or none. */
function writeSkeleton(files: readonly SkeletonFile[]): void {
  const existing = files.filter(({ file }) => existsSync(path.join(folder, file)))
  if (existing.length > 0) {
    refuse(`Nothing was written, as there is already:\n${listFiles(existing)}`)
    return
  }
  for (const { file, text } of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text, { flag: 'wx' })
  }
  console.log(`Written:\n${listFiles(files)}\nFill the blanks, then: npm run content:check`)
}

function listFiles(files: readonly SkeletonFile[]): string {
  return files.map(({ file }) => `  ${path.relative('', path.join(folder, file))}`).join('\n')
}

function refuse(message: string): void {
  console.error(message)
  process.exitCode = 1
}
