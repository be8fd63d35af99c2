import type { History } from '@/lib/troubleshooting/belief'
import { nextStep, type Prepared, type Step } from '@/lib/troubleshooting/policy'
import type { Model } from '@/lib/troubleshooting/schema'
import { minutesLeft } from './minutes-left'

/** What comes after a way, and how long it may still take: see `minutesLeft`; null at the end. */
export type Decision = { readonly step: Step; readonly minutesLeft: number | null }

/** Depends on nothing but the model and the history. */
export function decide(model: Model, prepared: Prepared, history: History): Decision {
  const step = nextStep(prepared, history)
  const isEnd = step.kind === 'fixed' || step.kind === 'stop'
  return { step, minutesLeft: isEnd ? null : minutesLeft(model, prepared, history) }
}

/** One text for all histories that say the same, in whatever order. */
export function toHistoryKey({ answers, trials }: History): string {
  const sorted = [answers, trials].map((part) => Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  return JSON.stringify(sorted)
}
