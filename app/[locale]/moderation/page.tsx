import { ModerationShell } from '@/components/moderation/moderation-shell'
import { Outcome } from '@/components/moderation/outcome'
import { QueueFilters } from '@/components/moderation/queue-filters'
import { QueueTabs } from '@/components/moderation/queue-tabs'
import { Shortcuts } from '@/components/moderation/shortcuts'
import { getMessages } from '@/lib/i18n/messages'
import { parseQueueQuery, toQueueAddress } from '@/lib/review/query'
import { readLocale } from '../../read-locale'
import { countWaiting } from './count-waiting'
import { toModerationMetadata } from './moderation-metadata'
import { QueueList } from './queue-list'
import { readDone } from './read-done'
import { requireModerator } from './require-moderator'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/[locale]/moderation'>) {
  return toModerationMetadata(getMessages(await readLocale(params)).logIn.area)
}

export default async function Queue({ params, searchParams }: PageProps<'/[locale]/moderation'>) {
  const locale = await readLocale(params)
  const moderator = await requireModerator(locale)
  const { moderation } = getMessages(locale)
  const query = parseQueueQuery(await searchParams)
  const address = toQueueAddress(query)
  const hasFilters = query.kind === 'notes' || query.kind === 'links'
  return (
    <ModerationShell locale={locale} path={`/moderation${address}`} name={moderator.name}>
      <h1 className="text-h1">{moderation.title}</h1>
      <Outcome locale={locale} back={address} {...(await readDone(moderator, searchParams))} />
      <QueueTabs locale={locale} current={query.kind} waiting={await countWaiting(moderator)} />
      {hasFilters && <QueueFilters locale={locale} query={query} />}
      <QueueList locale={locale} moderator={moderator} query={query} />
      <Shortcuts {...moderation.shortcuts} />
    </ModerationShell>
  )
}
