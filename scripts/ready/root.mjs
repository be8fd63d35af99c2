import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, wherever the command was called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** What can be made again at any time; it goes when the packages are installed anew. */
export const cacheFolder = path.join(root, 'node_modules', '.cache', 'fixpoint')
