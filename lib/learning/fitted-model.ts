import { trialsForOrder } from '@/lib/resolution/evidence'
import type { Model } from '@/lib/troubleshooting/schema'

/** One version of what was learned about an error. */
export type FittedModel = {
  readonly error: string
  /** 1, 2, 3 within the error. */
  readonly version: number
  readonly createdAt: Date
  /** The authors' model from which it was learned. */
  readonly authored: Model
  readonly model: Model
  readonly sessionCount: number
  /** Trials that worked or failed. */
  readonly trialCount: number
  /** The same, each counted for what its age leaves of it. */
  readonly effectiveTrials: number
  readonly halfLifeDays: number
  /** When the newest trial was last changed; null when all were removed. */
  readonly lastTrialAt: Date | null
}

/** Effective trials as pages name them: whole ones. */
export function countEffectiveTrials({ effectiveTrials }: Pick<FittedModel, 'effectiveTrials'>): number {
  return Math.floor(effectiveTrials)
}

/** Whether the order of the fixes rests on this model; otherwise it is the authors' estimate, to the letter. */
export function isEnoughForOrder(fitted: Pick<FittedModel, 'effectiveTrials'>): boolean {
  return countEffectiveTrials(fitted) >= trialsForOrder
}
