import type { Metadata } from 'next'
import { type Locale, locales } from '@/lib/i18n/locales'

type Page = {
  readonly locale: Locale
  /** Path after the language, without query: "/errors/x", or "" for the home page. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** False for pages that exist only on somebody's way, wizard steps and search results. */
  readonly indexed?: boolean
}

/** What search engines and link previews read: title, canonical address, the same page in the other language. */
export function toMetadata({ locale, path, title, description, indexed = true }: Page): Metadata {
  return {
    title: path === '' ? `Fixpoint · ${title}` : toTitle(title),
    description,
    alternates: {
      canonical: `/${locale}${path}`,
      languages: {
        ...Object.fromEntries(locales.map((other) => [other, `/${other}${path}`])),
        'x-default': `/en${path}`,
      },
    },
    openGraph: { title, description, siteName: 'Fixpoint', locale, type: 'website', url: `/${locale}${path}` },
    ...(indexed ? {} : { robots: { index: false, follow: true } }),
  }
}

/**
 * The title of a page with the site's name after it. Not by the template of Next.js: that reads `$&` and its like in a
 * title, which may hold what somebody searched for.
 */
export function toTitle(title: string): string {
  return `${title} · Fixpoint`
}
