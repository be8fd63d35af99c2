import { fileURLToPath } from 'node:url'
import type { RecurringTask } from './recurring'

/** Everything the server does on its own, beside answering. */
export const recurringTasks: readonly RecurringTask[] = [
  // Soon after the start too: the server may have stood still while a key's time ran out.
  { name: 'expire-keys', command: toBundle('expire-keys'), firstAfterSeconds: 10, everySeconds: 3600 },
]

/** A command of scripts/, which is bundled into the same folder as the server. */
function toBundle(name: string): readonly string[] {
  return ['--conditions=react-server', fileURLToPath(new URL(`./${name}.mjs`, import.meta.url))]
}
