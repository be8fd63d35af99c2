import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { SearchBox } from './search-box'

/** The one box: of the home page, of the search page, and of the pages where somebody got lost. */
export function MainSearch({ locale, query = '' }: { readonly locale: Locale; readonly query?: string }) {
  const { home, search } = getMessages(locale)
  return (
    <>
      <SearchBox
        action={`/${locale}/search`}
        size="large"
        defaultValue={query}
        texts={{
          label: home.label,
          placeholder: home.placeholder,
          submit: home.submit,
          failed: search.failed,
        }}
      />
      <p className="mt-2 text-small text-soft">{home.hint}</p>
    </>
  )
}
