import { DecisionLine } from '@/components/moderation/decision-line'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { readDecisions } from './read-decisions'

const decisionsMax = 50

type Props = {
  readonly locale: Locale
  readonly moderator: Moderator
  readonly targetId: string
  /** Path of this page after `/moderation`. */
  readonly back: string
}

/** What was decided about one thing, newest first. */
export async function History({ locale, moderator, targetId, back }: Props) {
  const { moderation } = getMessages(locale)
  const views = await readDecisions(locale, moderator, { targetId, take: decisionsMax })
  return (
    <section className="mt-10 max-w-3xl">
      <h2 className="text-h3">{moderation.history}</h2>
      {views.length === 0 ? (
        <p className="mt-2 text-soft">{moderation.noHistory}</p>
      ) : (
        <ol className="mt-2 divide-y divide-line border-line border-y">
          {views.map((view) => (
            <DecisionLine key={view.id} locale={locale} view={view} back={back} hasTarget={false} />
          ))}
        </ol>
      )}
    </section>
  )
}
