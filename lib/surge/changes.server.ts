import 'server-only'
import { toDay } from '@/lib/day/day'
import { allErrors, listReports } from './reports.server'

/** Three runs of the task that asks: what one could not announce, the next one does. */
const windowSeconds = 900

/**
 * Errors whose pages say something else than a quarter of an hour ago though nobody reported: their mark came or went,
 * or a new day began. Both states follow from what is stored and the time alone, so nothing has to remember them.
 */
export async function listChanges(now: Date): Promise<readonly string[]> {
  const before = new Date(now.getTime() - windowSeconds * 1000)
  const [today, earlier] = await Promise.all([listReports(allErrors, now), listReports(allErrors, before)])
  const errors = [...new Set([...today.keys(), ...earlier.keys()])]
  if (toDay(before) !== toDay(now)) return errors
  return errors.filter((error) => toMark(today.get(error)?.surge) !== toMark(earlier.get(error)?.surge))
}

function toMark(surge: { readonly since: string } | null | undefined): string {
  return surge?.since ?? ''
}
