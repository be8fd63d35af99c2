import type { ErrorArticle } from '@/lib/content/knowledge-base'
import { formatMoment } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { Surge } from '@/lib/surge/reports'

export type CurrentSurge = { readonly error: ErrorArticle; readonly surge: Surge }

type Props = { readonly locale: Locale; readonly surges: readonly CurrentSurge[]; readonly asOf: Date }

/** The errors that many people report right now, most first. */
export function CurrentSurges({ locale, surges, asOf }: Props) {
  const { evidence: texts } = getMessages(locale)
  return (
    <section aria-labelledby="surges" className="mt-8 border-action border-l-4 pl-4">
      <h2 id="surges" className="text-h3">
        {texts.surgesNow}
      </h2>
      <ul className="mt-2 space-y-1">
        {surges.map(({ error, surge }) => (
          <li key={error.slug}>
            <a href={`/${locale}/errors/${error.slug}`}>{error.words[locale].title}</a>{' '}
            <span className="text-small text-soft">{texts.surgeNumbers(surge)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-small text-soft">
        {texts.surgeLimit} {texts.asOf(formatMoment(locale, asOf))}
      </p>
    </section>
  )
}
