import 'server-only'
import { getReader } from '@/lib/database/reader.server'
import { write } from '@/lib/database/writer.server'
import { outcomeSchema } from '@/lib/troubleshooting/schema'
import { findHold } from './hold.server'

/** What the sender of a held trial has shown since: that their browser worked for it, or that they take their time. */
type ShownSince = { readonly isProof: boolean; readonly isHasty: boolean }

/**
 * Lets a trial count that was held because its network was busy, when its sender has brought a proof of work since, or
 * because it came in haste, when they then took the time to write a note. True when it counts now; one that was held for
 * another reason, or decided by a moderator, stays as it is.
 */
export async function releaseTrial(trialId: string, { isProof, isHasty }: ShownSince, now: Date): Promise<boolean> {
  const reasons = [...(isProof ? ['busy'] : []), ...(isHasty ? [] : ['hasty'])]
  const held = { id: trialId, standing: 'held', heldFor: { in: reasons }, decisionId: null }
  const trial = await getReader().trial.findFirst({
    where: held,
    select: { fix: true, outcome: true, session: { select: { error: true, network: true, area: true } } },
  })
  if (trial === null) return false
  const { fix, outcome, session } = trial
  if ((await findHold({ ...session, fix, outcome: outcomeSchema.parse(outcome), now })) !== null) return false
  const [{ count }] = await write((client) => [
    client.trial.updateMany({ where: held, data: { standing: 'counted', updatedAt: now } }),
  ])
  return count > 0
}
