import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import { isUniqueViolation, write } from '@/lib/database/writer.server'
import { toDay } from '@/lib/day/day'
import type { Model } from '@/lib/troubleshooting/schema'
import { type Fit, halfLifeDays } from './fit'
import { type FittedModel, isEnoughForOrder } from './fitted-model'
import { parseModelText, toModelText } from './model-text'
import { listSuperfluous } from './retention'

/** A fit with what it was made from. */
type NewFittedModel = {
  readonly error: string
  readonly now: Date
  readonly authored: Model
  readonly authoredDigest: string
  readonly fit: Fit
  /** What was stored when the sessions were read: see LearningState. */
  readonly reportCount: number
  readonly lastTrialAt: Date | null
}

/** A version on which the order of an error's fixes rests. */
type OrderingModel = {
  readonly version: number
  readonly createdAt: Date
  readonly effectiveTrials: number
  readonly halfLifeDays: number
  /** JSON. */
  readonly model: string
}

const columns = {
  error: true,
  version: true,
  createdAt: true,
  authored: true,
  model: true,
  sessionCount: true,
  trialCount: true,
  effectiveTrials: true,
  halfLifeDays: true,
  lastTrialAt: true,
} as const

/** The newest version that was learned from this state of what the authors state; null when there is none. */
export async function findFittedModel(error: string, authoredDigest: string): Promise<FittedModel | null> {
  const where = { error, authoredDigest }
  const row = await getReader().fittedModel.findFirst({ where, orderBy: { version: 'desc' }, select: columns })
  return row === null ? null : toFittedModel(row)
}

/** The same as it is stored, its model as text; null also while it is not enough for an order. */
export async function findOrderingModel(error: string, authoredDigest: string): Promise<OrderingModel | null> {
  const where = { error, authoredDigest }
  const select = { version: true, createdAt: true, effectiveTrials: true, halfLifeDays: true, model: true } as const
  const row = await getReader().fittedModel.findFirst({ where, orderBy: { version: 'desc' }, select })
  return row === null || !isEnoughForOrder(row) ? null : row
}

/** One version of an error's model, or the newest for null; null when it is not stored. */
export async function findVersion(error: string, version: number | null): Promise<FittedModel | null> {
  const where = version === null ? { error } : { error, version }
  const row = await getReader().fittedModel.findFirst({ where, orderBy: { version: 'desc' }, select: columns })
  return row === null ? null : toFittedModel(row)
}

/**
 * Stores a fit as the error's next version and removes those that need not be kept, in one commit.
 * Gives its number; null when another process stored that version first.
 */
export async function storeFittedModel(given: NewFittedModel): Promise<number | null> {
  const { error, now, authored, authoredDigest, reportCount, lastTrialAt, fit } = given
  const { model, sessionCount, trialCount, effectiveTrials } = fit
  const stored = await getReader().fittedModel.findMany({
    where: { error },
    select: { version: true, createdAt: true },
  })
  const version = Math.max(0, ...stored.map((row) => row.version)) + 1
  const dated = stored.map((row) => ({ version: row.version, day: toDay(row.createdAt) }))
  const superfluous = listSuperfluous([...dated, { version, day: toDay(now) }])
  const data = {
    error,
    version,
    createdAt: now,
    authoredDigest,
    // Exactly as the authors' words gave it: rounding could part fixes of equal rank.
    authored: JSON.stringify(authored),
    model: toModelText(model),
    sessionCount,
    trialCount,
    effectiveTrials,
    halfLifeDays,
    reportCount,
    lastTrialAt,
  }
  try {
    await write((client) => [
      client.fittedModel.create({ data, select: { id: true } }),
      client.fittedModel.deleteMany({ where: { error, version: { in: [...superfluous] } } }),
    ])
    return version
  } catch (error) {
    if (isUniqueViolation(error)) return null
    throw error
  }
}

type Row = Omit<FittedModel, 'authored' | 'model'> & { readonly authored: string; readonly model: string }

function toFittedModel(row: Row): FittedModel {
  return { ...row, authored: parseModelText(row.authored), model: parseModelText(row.model) }
}
