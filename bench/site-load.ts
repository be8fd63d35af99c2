import path from 'node:path'
import { type LoadOrder, type LoadResult, loadResultSchema } from './site-load-schema'
import { runToEnd } from './site-process'
import { root } from './site-workspace'

/** Loads a server from another process. Throws when more than one answer in a hundred is not the expected one. */
export async function measureLoad(order: LoadOrder): Promise<LoadResult> {
  const words = ['--import', 'tsx', path.join(root, 'bench/site-load-child.ts'), JSON.stringify(order)]
  const result = loadResultSchema.parse(JSON.parse(await runToEnd({ words, folder: root })))
  if (result.answers === 0 || result.failures > result.answers / 100) {
    const what = `${order.url}${order.requests[0]?.path}`
    throw new Error(`${what}: ${result.failures} answers were not ${order.status}, ${result.answers} were`)
  }
  return result
}
