import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
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
      <Notice tone="done">
        {/* The button has room of its own above and below. */}
        <form
          method="post"
          action={`/${locale}/moderation/decisions/${decision.id}/undo`}
          className="-my-1 flex flex-wrap items-center gap-x-5"
        >
          <input type="hidden" name="back" value={back} />
          <span role="status">{moderation.actions[decision.action]}.</span>
          {decision.canUndo && (
            <Button kind="quiet" data-key="u">
              {moderation.decisions.undo}
            </Button>
          )}
        </form>
      </Notice>
    )
  }
  if (done.result === null) return null
  const { results } = moderation
  return done.result === 'many' ? (
    <Notice tone="done" role="status">
      {results.many(done.count)}
    </Notice>
  ) : (
    <Notice tone="refused" role="alert">
      {results[done.result]}
    </Notice>
  )
}
