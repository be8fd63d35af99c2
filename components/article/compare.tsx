import type { ErrorArticle } from '@/lib/content/knowledge-base'
import type { Locale } from '@/lib/i18n/locales'

/** The errors with which this one is confused, each with the mark that decides. */
export function Compare({ locale, error }: { readonly locale: Locale; readonly error: ErrorArticle }) {
  const words = error.words[locale].lookAlikes
  return (
    <dl className="divide-y divide-line border-line border-y">
      {error.facts.lookAlikes.map((entry) => (
        <div key={entry.id} className="gap-6 py-3 sm:grid sm:grid-cols-[2fr_3fr]">
          <dt className="font-semibold">
            {entry.error === null ? (
              words[entry.id]?.name
            ) : (
              <a href={`/${locale}/errors/${entry.error}`}>{words[entry.id]?.name}</a>
            )}
          </dt>
          <dd>{words[entry.id]?.tell}</dd>
        </div>
      ))}
    </dl>
  )
}
