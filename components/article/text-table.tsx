import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

/** A table of a text. On a narrow screen it scrolls in its own box, which the keyboard reaches. */
export function TextTable({ locale, children }: { readonly locale: Locale; readonly children?: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and a section would be a landmark
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div role="group" aria-label={getMessages(locale).article.table} tabIndex={0} className="overflow-x-auto">
      <table>{children}</table>
    </div>
  )
}
