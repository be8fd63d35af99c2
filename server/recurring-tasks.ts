import { fileURLToPath } from 'node:url'
import type { RecurringTask } from './recurring'

/** Everything the server does on its own, beside answering. */
export const recurringTasks: readonly RecurringTask[] = [
  // Soon after the start too: the server may have stood still while a key's time ran out.
  { name: 'expire-keys', command: toBundle('expire-keys'), firstAfterSeconds: 10, everySeconds: 3600 },
  // Soon after the start too: it may have begun with content that the models were not fitted to.
  { name: 'evidence-fit', command: toBundle('evidence-fit'), firstAfterSeconds: 5, everySeconds: 3600 },
  {
    name: 'evidence-fit of new reports',
    command: [...toBundle('evidence-fit'), '--only-reported'],
    firstAfterSeconds: 60,
    everySeconds: 60,
  },
  // Whether many people report an error right now changes with the time, also when nobody reports.
  { name: 'evidence-now', command: toBundle('evidence-now'), firstAfterSeconds: 90, everySeconds: 300 },
]

/** A command of scripts/, which is bundled into the same folder as the server. */
function toBundle(name: string): readonly string[] {
  return ['--conditions=react-server', fileURLToPath(new URL(`./${name}.mjs`, import.meta.url))]
}
