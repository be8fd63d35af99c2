import type { ReactNode } from 'react'
import { BurstCard } from '@/components/moderation/burst-card'
import { LinkCard } from '@/components/moderation/link-card'
import { NoteCard } from '@/components/moderation/note-card'
import { Pager } from '@/components/moderation/pager'
import { ReportedLinkCard } from '@/components/moderation/reported-link-card'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { pageSize, type QueueQuery, toQueueAddress } from '@/lib/review/query'
import { readQueue } from './read-queue'

type Props = { readonly locale: Locale; readonly moderator: Moderator; readonly query: QueueQuery }

/** What the query finds, each with its buttons. */
export async function QueueList({ locale, moderator, query }: Props) {
  const { moderation } = getMessages(locale)
  const back = toQueueAddress(query)
  const queue = await readQueue(locale, moderator, query)
  const isFiltered = query.search !== '' || query.status !== 'held'
  return (
    <>
      <h2 className="sr-only">{moderation.kinds[query.kind]}</h2>
      <p role="status" className="mt-6 text-small text-soft">
        {queue.count === 0 ? (isFiltered ? moderation.emptySearch : moderation.empty) : moderation.found(queue.count)}
      </p>
      <div className="mt-3 space-y-4">{listCards()}</div>
      <Pager
        locale={locale}
        page={query.page}
        hasNext={queue.count > query.page * pageSize}
        toPath={(page) => `/moderation${toQueueAddress({ ...query, page })}`}
      />
    </>
  )

  function listCards(): ReactNode[] {
    switch (queue.kind) {
      case 'notes':
        return queue.views.map((view) => <NoteCard key={view.note.id} locale={locale} view={view} back={back} />)
      case 'links':
        return queue.views.map((view) => <LinkCard key={view.link.id} locale={locale} view={view} back={back} />)
      case 'bursts':
        return queue.views.map((view) => (
          <BurstCard key={JSON.stringify(view.burst.cohort)} locale={locale} view={view} />
        ))
      case 'reported-links':
        return queue.views.map((view) => <ReportedLinkCard key={view.link} locale={locale} view={view} back={back} />)
    }
  }
}
