import type { ComponentType } from 'react'
import type { Picture as Name } from '@/lib/content/picture'
import type { Locale } from '@/lib/i18n/locales'
import { BackOffPicture } from './back-off-picture'
import { WhoPrintedItPicture } from './who-printed-it-picture'

const drawings: Readonly<Record<Name, ComponentType<{ readonly locale: Locale }>>> = {
  'back-off': BackOffPicture,
  'who-printed-it': WhoPrintedItPicture,
}

/** A picture drawn on the server, in the colours of the theme, with its content in words for those who do not see it. */
export function Picture({ locale, name }: { readonly locale: Locale; readonly name: Name }) {
  const Drawing = drawings[name]
  return <Drawing locale={locale} />
}
