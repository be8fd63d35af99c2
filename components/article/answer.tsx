import { CopyButton } from '@/components/ui/copy-button'
import { Slab } from '@/components/ui/slab'
import type { ErrorArticle } from '@/lib/content/knowledge-base'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

/** What the API answers: the body as JSON, and the headers that matter with what they say. */
export function Answer({ locale, error }: { readonly locale: Locale; readonly error: ErrorArticle }) {
  const { article } = getMessages(locale)
  const { api } = error.facts
  if (api === undefined) return null
  const body = JSON.stringify(JSON.parse(api.body), null, 2)
  return (
    <>
      <Slab caption={article.body} action={<CopyButton text={body} label={article.copy} done={article.copied} />}>
        {body}
      </Slab>
      {api.headers.length > 0 && (
        <dl className="divide-y divide-line border-line border-y">
          {api.headers.map((header) => (
            <div key={header.name} className="gap-6 py-3 sm:grid sm:grid-cols-[2fr_3fr]">
              <dt className="font-mono text-small [overflow-wrap:anywhere]">
                {header.name}: <span className="text-soft">{header.value}</span>
              </dt>
              <dd>{error.words[locale].headers[header.name]}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
