import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'

type Props = { readonly locale: Locale; readonly href: string | undefined; readonly children?: ReactNode }

/** A link in a text: authors write addresses of the site without a language. Files to download have none. */
export function TextLink({ locale, href = '', children }: Props) {
  if (href.startsWith('/downloads/')) {
    return (
      <a href={href} download>
        {children}
      </a>
    )
  }
  return <a href={href.startsWith('/') ? `/${locale}${href}` : href}>{children}</a>
}
