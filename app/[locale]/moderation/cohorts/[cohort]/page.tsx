import { CohortContents } from '@/components/moderation/cohort-contents'
import { CohortForms } from '@/components/moderation/cohort-forms'
import { ModerationShell } from '@/components/moderation/moderation-shell'
import { Outcome } from '@/components/moderation/outcome'
import { getMessages } from '@/lib/i18n/messages'
import { parseCohort, toCohortText } from '@/lib/moderation/cohort'
import { countCohort } from '@/lib/moderation/cohorts.server'
import { readLocale } from '../../../../read-locale'
import { CohortTexts } from '../../cohort-texts'
import { History } from '../../history'
import { toModerationMetadata } from '../../moderation-metadata'
import { OrderPreviews } from '../../order-previews'
import { toCohortTitle } from '../../read-decisions'
import { readDone } from '../../read-done'
import { requireModerator } from '../../require-moderator'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: PageProps<'/[locale]/moderation/cohorts/[cohort]'>) {
  return toModerationMetadata(getMessages(await readLocale(params)).moderation.cohort.title)
}

/** What was sent together: how much, what deciding about it changes, and the buttons that do so. */
export default async function Cohort({ params, searchParams }: PageProps<'/[locale]/moderation/cohorts/[cohort]'>) {
  const locale = await readLocale(params)
  const moderator = await requireModerator(locale)
  const { moderation } = getMessages(locale)
  const cohort = parseCohort(decodeURIComponent((await params).cohort))
  const back = cohort === null ? '' : `/cohorts/${toCohortText(cohort)}`
  const contents = cohort === null ? null : await countCohort(moderator, cohort)
  return (
    <ModerationShell locale={locale} path={`/moderation${back}`} name={moderator.name}>
      <h1 className="text-h1">{moderation.cohort.title}</h1>
      {cohort !== null && <p className="mt-3 text-lead">{toCohortTitle(locale, cohort)}</p>}
      <Outcome locale={locale} back={back} {...(await readDone(moderator, searchParams))} />
      {cohort === null || contents === null ? (
        <p className="mt-6">{moderation.gone}</p>
      ) : (
        <>
          <CohortContents locale={locale} contents={contents} />
          <CohortForms locale={locale} path={`/moderation${back}`} back={back} contents={contents} />
          <OrderPreviews locale={locale} moderator={moderator} cohort={cohort} contents={contents} />
          <CohortTexts locale={locale} moderator={moderator} cohort={cohort} back={back} />
          <History locale={locale} moderator={moderator} targetId={toCohortText(cohort)} back={back} />
        </>
      )}
    </ModerationShell>
  )
}
