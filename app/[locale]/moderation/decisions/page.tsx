import { DecisionLine } from '@/components/moderation/decision-line'
import { ModerationShell } from '@/components/moderation/moderation-shell'
import { Outcome } from '@/components/moderation/outcome'
import { Pager } from '@/components/moderation/pager'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { getMessages } from '@/lib/i18n/messages'
import { targetKindSchema } from '@/lib/moderation/schema'
import { pageSize, parseLogQuery, toLogAddress } from '@/lib/review/query'
import { readLocale } from '../../../read-locale'
import { toModerationMetadata } from '../moderation-metadata'
import { readDecisions } from '../read-decisions'
import { readDone } from '../read-done'
import { requireModerator } from '../require-moderator'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/[locale]/moderation/decisions'>) {
  return toModerationMetadata(getMessages(await readLocale(params)).moderation.decisions.title)
}

export default async function Decisions({ params, searchParams }: PageProps<'/[locale]/moderation/decisions'>) {
  const locale = await readLocale(params)
  const moderator = await requireModerator(locale)
  const { moderation } = getMessages(locale)
  const { decisions: texts } = moderation
  const query = parseLogQuery(await searchParams)
  const back = `/decisions${toLogAddress(query)}`
  // One more than is shown says whether there is a next page.
  const found = await readDecisions(locale, moderator, {
    ...(query.kind !== null && { targetKind: query.kind }),
    take: pageSize + 1,
    skip: (query.page - 1) * pageSize,
  })
  const kinds = targetKindSchema.options.map((kind) => [kind, texts.kinds[kind]] as const)
  return (
    <ModerationShell locale={locale} path={`/moderation${back}`} name={moderator.name}>
      <h1 className="text-h1">{texts.title}</h1>
      <p className="mt-3 max-w-2xl text-soft">{texts.intro}</p>
      <Outcome locale={locale} back={back} {...(await readDone(moderator, searchParams))} />
      <form action={`/${locale}/moderation/decisions`} className="mt-6 flex flex-wrap items-end gap-4">
        <Choice label={texts.kind} name="kind" value={query.kind ?? ''} options={[['', texts.any], ...kinds]} />
        <Button>{moderation.apply}</Button>
      </form>
      {found.length === 0 ? (
        <p className="mt-6">{texts.empty}</p>
      ) : (
        <ol className="mt-6 max-w-3xl divide-y divide-line border-line border-y">
          {found.slice(0, pageSize).map((view) => (
            <DecisionLine key={view.id} locale={locale} view={view} back={back} hasTarget />
          ))}
        </ol>
      )}
      <Pager
        locale={locale}
        page={query.page}
        hasNext={found.length > pageSize}
        toPath={(page) => `/moderation/decisions${toLogAddress({ ...query, page })}`}
      />
    </ModerationShell>
  )
}
