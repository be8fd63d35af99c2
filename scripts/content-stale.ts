import { listStale, type Stale } from '@/lib/content/life-cycle'
import { loadKnowledgeBase } from '@/lib/content/load.server'
import { toDay } from '@/lib/day/day'
import { readSettings } from './read-settings'

// `npm run content:stale`: what to look at again, the most overdue first. It is a list to work on and no failure.
const knowledgeBase = loadKnowledgeBase(readSettings().contentFolder)
const stale = listStale(knowledgeBase, toDay(new Date()))
for (const entry of stale) console.log(toLine(entry))
console.log(
  stale.length === 0
    ? 'Every text is within its review interval, every translation in step.'
    : `${stale.length} text(s)`,
)

function toLine(entry: Stale): string {
  return entry.kind === 'review'
    ? `${entry.place}: reviewed on ${entry.reviewed}, ${entry.daysOver} day(s) over its interval`
    : `${entry.place}: ${entry.behind} revision(s) behind ${entry.language}.mdx`
}
