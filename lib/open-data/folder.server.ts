import 'server-only'
import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import path from 'node:path'
import { hasCode } from '@/lib/exception/has-code'
import { type ExportFile, isExportFile, listExportFiles } from './files'

/** Exports that stay on the disk: the last one, and the one that somebody may still be reading. */
const kept = 2

/** The link in the data folder that leads to the last whole export. */
function toExportLink(dataFolder: string): string {
  return path.join(dataFolder, 'export')
}

/**
 * Writes an export and then has the link lead to it, in one step: a reader finds either the old files or the new ones,
 * also after a crash. Gives the folder.
 */
export async function writeExport(
  dataFolder: string,
  files: Readonly<Record<ExportFile, string>>,
  now: Date,
): Promise<string> {
  const exportsFolder = path.join(dataFolder, 'exports')
  const name = `${now.toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}`
  const folder = path.join(exportsFolder, name)
  await mkdir(folder, { recursive: true })
  for (const file of listExportFiles()) await writeDurably(path.join(folder, file), files[file])
  const link = path.join(exportsFolder, `${name}.link`)
  await symlink(path.join('exports', name), link)
  await rename(link, toExportLink(dataFolder))
  const old = (await readdir(exportsFolder)).toSorted().slice(0, -kept)
  for (const entry of old) await rm(path.join(exportsFolder, entry), { recursive: true })
  return folder
}

/** A file of the last export; null when there is none. */
export async function readExportFile(dataFolder: string, file: ExportFile) {
  try {
    const place = path.join(toExportLink(dataFolder), file)
    const [body, { modified }] = await Promise.all([readFile(place), stat(place).then(toFacts)])
    return { body, modified }
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

type FileFacts = { readonly bytes: number; readonly modified: Date }

/** The files of the last export; none when there is none. */
export async function listExported(
  dataFolder: string,
): Promise<readonly (FileFacts & { readonly file: ExportFile })[]> {
  try {
    const folder = toExportLink(dataFolder)
    const names = new Set((await readdir(folder)).filter(isExportFile))
    const files = listExportFiles().filter((file) => names.has(file))
    return await Promise.all(files.map(async (file) => ({ file, ...toFacts(await stat(path.join(folder, file))) })))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function toFacts({ size, mtime }: { readonly size: number; readonly mtime: Date }): FileFacts {
  return { bytes: size, modified: mtime }
}
