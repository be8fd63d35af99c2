import { type History, posterior } from '@/lib/troubleshooting/belief'
import type { Model } from '@/lib/troubleshooting/schema'
import { OTHER_CAUSE } from '@/lib/troubleshooting/words'

/** A cause counts as less likely when its probability has fallen below this part of what it was. */
const remainingPart = 1 / 3

/** Ids of the causes that answers and trials speak against, the authors' collective cause aside. */
export function listLessLikely(model: Model, history: History): readonly string[] {
  const now = posterior(model, history)
  return model.causes
    .filter(({ id, probability }) => id !== OTHER_CAUSE && (now[id] ?? 0) < probability * remainingPart)
    .map((cause) => cause.id)
}
