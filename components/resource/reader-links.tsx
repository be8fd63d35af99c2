import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { AcceptedLink } from '@/lib/link/ranking'
import { findCheck } from '@/lib/link-check/link-check'
import type { LinkCheck } from '@/lib/link-check/schema'
import { CheckLine } from './check-line'
import { LinkActions } from './link-actions'

type Props = {
  readonly locale: Locale
  readonly links: readonly AcceptedLink[]
  /** What the last visit of a link came to, by its id. */
  readonly checks: ReadonlyMap<string, LinkCheck>
}

/** Links that readers suggested and a moderator accepted, and the way to suggest one. */
export function ReaderLinks({ locale, links, checks }: Props) {
  const { links: texts } = getMessages(locale)
  return (
    <section className="mt-10">
      <h2 id="from-readers" className="mb-3 text-h2">
        {texts.fromReaders}
      </h2>
      <p className="mb-3 text-soft">
        {links.length === 0 ? texts.noneYet : texts.fromReadersText}{' '}
        <a href={`/${locale}/resources/suggestion`}>{texts.suggest}</a>
      </p>
      {links.length > 0 && (
        <ul className="divide-y divide-line border-line border-y">
          {links.map(({ id, url, title, language, helps, locale: written, votes }) => (
            <li key={id} id={id} className="gap-8 py-3 target:bg-mark sm:grid sm:grid-cols-[1fr_11rem]">
              <div>
                <a
                  href={url}
                  rel="ugc nofollow noopener"
                  lang={written}
                  className="font-semibold [overflow-wrap:anywhere]"
                >
                  {title}
                </a>
                <p lang={written} className="whitespace-pre-wrap text-soft [overflow-wrap:anywhere]">
                  {helps}
                </p>
              </div>
              <div className="text-small text-soft">
                <p className="[overflow-wrap:anywhere]">
                  {new URL(url).hostname} · {texts.languages[language]}
                </p>
                <CheckLine locale={locale} check={findCheck(checks, { id, url })} />
                <LinkActions locale={locale} link={id} title={title} votes={votes} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
