import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { SearchBox } from './search-box'

/** The box in the header of wide pages; phones have a link to the search page in its place. */
export function HeaderSearch({ locale }: { readonly locale: Locale }) {
  const { search } = getMessages(locale)
  return (
    <div className="hidden h-9 lg:block">
      <SearchBox
        action={`/${locale}/search`}
        texts={{
          label: search.label,
          placeholder: search.shortcut,
          submit: search.submit,
          failed: search.failed,
          private: search.private,
        }}
      />
    </div>
  )
}
