import { type CurrentSurge, CurrentSurges } from '@/components/home/current-surges'
import { FamilyTable } from '@/components/home/family-table'
import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { MainSearch } from '@/components/search/main-search'
import { ButtonLink } from '@/components/ui/button'
import type { ErrorArticle } from '@/lib/content/knowledge-base'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { getMessages } from '@/lib/i18n/messages'
import { allErrors, listReports } from '@/lib/surge/reports.server'
import { readLocale } from '../read-locale'

export async function generateMetadata({ params }: PageProps<'/[locale]'>) {
  const locale = await readLocale(params)
  const { site, home } = getMessages(locale)
  return toMetadata({ locale, path: '', title: home.title, description: site.description })
}

export default async function Home({ params }: PageProps<'/[locale]'>) {
  const locale = await readLocale(params)
  const { home } = getMessages(locale)
  const errors = [...getKnowledgeBase().errors.values()]
  const now = new Date()
  const surges = await listCurrentSurges(errors, now)
  return (
    <PageShell locale={locale} path="" search={false}>
      <div className="mx-auto max-w-3xl pt-4 sm:pt-12">
        <h1 className="mb-6 text-h1 sm:text-display">{home.title}</h1>
        <MainSearch locale={locale} />
        {surges.length > 0 && <CurrentSurges locale={locale} surges={surges} asOf={now} />}
      </div>
      <section className="mx-auto mt-14 max-w-3xl">
        <h2 className="mb-4 text-h3">{home.families}</h2>
        <FamilyTable locale={locale} errors={errors} />
        <p className="mt-4 text-small">
          <a href={`/${locale}/errors`}>{home.allErrors(errors.length)}</a>
        </p>
      </section>
      <section className="mx-auto mt-14 grid max-w-3xl gap-4 border-line border-t pt-6 sm:grid-cols-[1fr_auto] sm:items-center">
        <div>
          <h2 className="text-h3">{home.noCode}</h2>
          <p className="mt-1 text-soft">
            {home.noCodeText} <a href={`/${locale}/guides/two-minute-check`}>{home.twoMinutes}</a>
          </p>
        </div>
        <ButtonLink kind="equal" href={`/${locale}/triage`}>
          {home.triage}
        </ButtonLink>
      </section>
    </PageShell>
  )
}

async function listCurrentSurges(errors: readonly ErrorArticle[], now: Date): Promise<readonly CurrentSurge[]> {
  const reports = await listReports(allErrors, now)
  return errors
    .flatMap((error) => {
      const surge = reports.get(error.slug)?.surge ?? null
      return surge === null ? [] : [{ error, surge }]
    })
    .toSorted((a, b) => b.surge.networks - a.surge.networks)
}
