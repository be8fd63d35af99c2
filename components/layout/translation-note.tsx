import { countRevisionsBehind } from '@/lib/content/life-cycle'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

type Props = {
  readonly locale: Locale
  readonly text: Parameters<typeof countRevisionsBehind>[0]
  /** Path of the page without its language: /errors/cloudflare-1020. */
  readonly path: string
}

/** Says that a translation is behind its original, by how much, and leads there; nothing where it is in step. */
export function TranslationNote({ locale, text, path }: Props) {
  const behind = countRevisionsBehind(text, locale)
  if (behind === 0) return null
  const { translation } = getMessages(locale)
  const { language } = text.facts
  return (
    <p role="note" className="mt-4 border-l-4 border-action pl-4 text-small text-soft">
      {translation.behind(behind)}{' '}
      <a href={`/${language}${path}`} hrefLang={language}>
        {translation.original[language]}
      </a>
    </p>
  )
}
