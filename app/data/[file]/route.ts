import { getSettings } from '@/lib/environment/environment.server'
import { exportFiles, isExportFile } from '@/lib/open-data/files'
import { readExportFile } from '@/lib/open-data/folder.server'

/** One file of the last export, for anybody and for programs on other sites too: there is nothing personal in it. */
export async function GET(_request: Request, { params }: RouteContext<'/data/[file]'>) {
  const { file } = await params
  const found = isExportFile(file) ? await readExportFile(getSettings().dataFolder, file) : null
  if (found === null || !isExportFile(file)) return new Response(null, { status: 404 })
  const headers = {
    'content-type': exportFiles[file],
    'last-modified': found.modified.toUTCString(),
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
  }
  return new Response(new Uint8Array(found.body), { headers })
}
