import 'server-only'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { toDay } from '@/lib/day/day'
import { toAuthored } from '@/lib/learning/authored.server'
import { fitSessions } from '@/lib/learning/fit'
import { countEffectiveTrials, isEnoughForOrder } from '@/lib/learning/fitted-model'
import { parseModelText, toModelText } from '@/lib/learning/model-text'
import type { Cohort } from '@/lib/moderation/cohort'
import { toTrialWhere } from '@/lib/moderation/cohorts.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { type CountedTrials, countedToday, listSessions } from '@/lib/resolution/sessions.server'
import { orderFixes } from '@/lib/troubleshooting/order'
import type { Order, OrderChange } from './order-change'

/**
 * What the order of an error's fixes would be if all trials of a cohort were voided, or all counted, beside what it is
 * if nothing is decided: both learned now, from the trials themselves, by the functions that fit the stored versions.
 * Null when the error has no article, or the cohort no trials. Takes up to a second for each of the two with thousands
 * of sessions.
 */
export async function previewOrder(
  _moderator: Moderator,
  given: {
    readonly error: string
    readonly cohort: Cohort
    readonly standing: 'counted' | 'voided'
    readonly now: Date
  },
): Promise<OrderChange | null> {
  const { error, cohort, standing, now } = given
  const trials = toTrialWhere(cohort)
  if (trials === null || !getKnowledgeBase().errors.has(error)) return null
  const counted =
    standing === 'counted' ? { OR: [countedToday, trials] } : ({ ...countedToday, NOT: trials } satisfies CountedTrials)
  const before = await computeOrder(error, countedToday, now)
  const after = await computeOrder(error, counted, now)
  return before === null || after === null ? null : { error, before, after }
}

async function computeOrder(error: string, counted: CountedTrials, now: Date): Promise<Order | null> {
  const article = getKnowledgeBase().errors.get(error)
  if (article === undefined) return null
  const { model, revisions } = toAuthored(article, getKnowledgeBase())
  const fit = fitSessions(model, await listSessions(error, revisions, counted), toDay(now))
  if (!isEnoughForOrder(fit)) return { fixes: orderFixes(model), trialCount: null }
  // Rounded as it is when it is stored: only what is stored gives the order.
  return { fixes: orderFixes(parseModelText(toModelText(fit.model))), trialCount: countEffectiveTrials(fit) }
}
