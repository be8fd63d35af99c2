import type { ReactNode } from 'react'
import { ScrollBox } from '@/components/ui/scroll-box'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

/** A table of a text. On a narrow screen it scrolls in its own box, which the keyboard reaches. */
export function TextTable({ locale, children }: { readonly locale: Locale; readonly children?: ReactNode }) {
  return (
    <ScrollBox label={getMessages(locale).article.table}>
      <table>{children}</table>
    </ScrollBox>
  )
}
