import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { Done } from '@/lib/review/query'
import type { DecisionView } from './views'

type Props = {
  readonly locale: Locale
  readonly done: Done
  /** The decision that was just made; null for none. */
  readonly decision: Pick<DecisionView, 'id' | 'action' | 'canUndo'> | null
  /** Where to go on after taking it back, after `/moderation`. */
  readonly back: string
}

/** What became of the last form, with the way back. */
export function Outcome({ locale, done, decision, back }: Props) {
  const { moderation } = getMessages(locale)
  if (decision !== null) {
    return (
      <form
        method="post"
        action={`/${locale}/moderation/decisions/${decision.id}/undo`}
        className="mt-4 flex flex-wrap items-center gap-x-5 rounded-box border border-action bg-surface px-4 py-2"
      >
        <input type="hidden" name="back" value={back} />
        <span role="status">{moderation.actions[decision.action]}.</span>
        {decision.canUndo && (
          <Button kind="quiet" data-key="u">
            {moderation.decisions.undo}
          </Button>
        )}
      </form>
    )
  }
  if (done.result === null) return null
  const { results } = moderation
  return (
    <p
      role={done.result === 'many' ? 'status' : 'alert'}
      className={`mt-4 rounded-box border bg-surface px-4 py-3 ${done.result === 'many' ? 'border-action' : 'border-service'}`}
    >
      {done.result === 'many' ? results.many(done.count) : results[done.result]}
    </p>
  )
}
