import type { ErrorArticle } from '@/lib/content/knowledge-base'
import { familySchema } from '@/lib/content/schema'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

const errorsShownMax = 4

type Props = { readonly locale: Locale; readonly errors: readonly ErrorArticle[] }

/** The five families, each with what it looks like and the errors that most people look for. */
export function FamilyTable({ locale, errors }: Props) {
  const { families } = getMessages(locale)
  return (
    <dl className="divide-y divide-line border-line border-y">
      {familySchema.options.map((family) => (
        <div key={family} className="gap-6 py-4 sm:grid sm:grid-cols-[8rem_1fr]">
          <dt className="font-semibold">
            <a href={`/${locale}/errors?family=${family}`}>{families[family].name}</a>
          </dt>
          <dd>
            <p className="text-small text-soft">{families[family].text}</p>
            <ul className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
              {errors
                .filter((error) => error.facts.family === family)
                .toSorted((a, b) => a.facts.order - b.facts.order)
                .slice(0, errorsShownMax)
                .map((error) => (
                  <li key={error.slug} className="min-w-0 [overflow-wrap:anywhere]">
                    <a
                      href={`/${locale}/errors/${error.slug}`}
                      className="text-ink decoration-line hover:decoration-current"
                    >
                      {error.words[locale].title}
                    </a>
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
