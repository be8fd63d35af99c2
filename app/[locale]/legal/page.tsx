import { toMetadata } from '@/components/layout/metadata'
import { PageShell } from '@/components/layout/page-shell'
import { getSettings } from '@/lib/environment/environment.server'
import { locales } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { readLocale } from '../../read-locale'

/** Paths of this site that a reader may have come from; anything else in the address is not repeated. */
const aboutPattern = new RegExp(`^/(${locales.join('|')})/(errors|guides)/[a-z0-9-]{1,60}$`)

export async function generateMetadata({ params }: PageProps<'/[locale]/legal'>) {
  const locale = await readLocale(params)
  const { legal } = getMessages(locale)
  return toMetadata({ locale, path: '/legal', title: legal.title, description: legal.license })
}

export default async function Legal({ params, searchParams }: PageProps<'/[locale]/legal'>) {
  const locale = await readLocale(params)
  const { about } = await searchParams
  const { legal } = getMessages(locale)
  const { siteOperator, contact } = getSettings()
  return (
    <PageShell locale={locale} path="/legal">
      <div className="prose max-w-2xl">
        <h1 className="text-h1">{legal.title}</h1>
        <p>{siteOperator === null ? legal.noOperator : `${legal.operator} ${siteOperator}.`}</p>
        <p>
          {legal.contact}{' '}
          {contact === null ? (
            legal.noContact
          ) : (
            <a href={contact.includes('://') ? contact : `mailto:${contact}`}>{contact}</a>
          )}
        </p>
        <p>{legal.license}</p>
        <h2 id="mistakes">{legal.mistakes}</h2>
        <p>{contact === null ? legal.mistakesNowhere : legal.mistakesText}</p>
        {typeof about === 'string' && aboutPattern.test(about) && (
          <p>
            {legal.about} <a href={about}>{about}</a>
          </p>
        )}
      </div>
    </PageShell>
  )
}
