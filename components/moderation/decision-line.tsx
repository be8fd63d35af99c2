import { Button } from '@/components/ui/button'
import { formatMoment } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { DecisionView } from './views'

type Props = {
  readonly locale: Locale
  readonly view: DecisionView
  /** Where to go on after taking it back, after `/moderation`. */
  readonly back: string
  /** Whether to lead to what it was about. */
  readonly hasTarget: boolean
}

/** One line of the log, and the button that takes it back. */
export function DecisionLine({ locale, view, back, hasTarget }: Props) {
  const { moderation } = getMessages(locale)
  const { decisions } = moderation
  return (
    <li className="py-3 text-small">
      <p>
        <strong className="font-semibold">{moderation.actions[view.action]}</strong>{' '}
        <span className="text-soft">
          {decisions.by(view.moderatorName ?? decisions.somebody)} · {formatMoment(locale, view.createdAt)} UTC
          {view.isUndone && ` · ${decisions.undone}`}
        </span>
      </p>
      {hasTarget && view.about !== null && <p className="[overflow-wrap:anywhere]">{view.about}</p>}
      {view.reason !== null && <p className="[overflow-wrap:anywhere]">{view.reason}</p>}
      {view.changes.map((change) => (
        <p key={change} className="text-soft [overflow-wrap:anywhere]">
          {change}
        </p>
      ))}
      <div className="flex flex-wrap items-center gap-x-5">
        {hasTarget && <a href={`/${locale}/moderation${toTargetPath(view)}`}>{decisions.target}</a>}
        {view.canUndo && (
          <form method="post" action={`/${locale}/moderation/decisions/${view.id}/undo`}>
            <input type="hidden" name="back" value={back} />
            <Button kind="quiet" data-key="u">
              {decisions.undo}
            </Button>
          </form>
        )}
      </div>
    </li>
  )
}

function toTargetPath({ targetKind, targetId }: Pick<DecisionView, 'targetKind' | 'targetId'>): string {
  switch (targetKind) {
    case 'note':
    case 'note-reports':
      return `/notes/${targetId}`
    case 'link':
      return `/links/${targetId}`
    case 'link-reports':
      return '?kind=link-reports'
    case 'cohort':
      return `/cohorts/${targetId}`
  }
}
