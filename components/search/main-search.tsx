import { AskBox } from '@/components/ask/ask-box'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

/** The one box: of the home page, of the search page, and of the pages where somebody got lost. */
export function MainSearch({ locale, query = '' }: { readonly locale: Locale; readonly query?: string }) {
  const { home, search, ask } = getMessages(locale)
  return (
    <AskBox
      locale={locale}
      action={`/${locale}/search`}
      defaultValue={query}
      submit={
        <Button kind="main" type="submit">
          {home.submit}
        </Button>
      }
      texts={{
        label: home.label,
        placeholder: home.placeholder,
        hint: home.hint,
        stays: home.stays,
        hintWithoutScript: home.hintWithoutScript,
        failed: search.failed,
        picture: ask.picture.choose,
        wait: ask.reading,
        missing: ask.missing,
        again: ask.again,
      }}
    />
  )
}
