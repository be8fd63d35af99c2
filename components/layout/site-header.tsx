import { Search } from 'lucide-react'
import { HeaderSearch } from '@/components/search/header-search'
import { type Locale, languageSwitchPath, locales } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { Brand } from './brand'

type Props = { readonly locale: Locale; readonly path: string; readonly search: boolean }

/**
 * Each part has a place of its own from the start: the first picture of a page may come before all of it has. Where the
 * letters are so large that the places are too narrow, the parts follow each other line by line, in the order they come.
 */
const places =
  'flex flex-wrap min-[16rem]:grid min-[16rem]:grid-cols-[1fr_2.25rem_4.5rem] sm:grid-cols-[auto_1fr_2.25rem_4.5rem] lg:grid-cols-[auto_1fr_15rem_4.5rem]'

export function SiteHeader({ locale, path, search }: Props) {
  const { site, search: texts } = getMessages(locale)
  return (
    <header className="no-print border-line border-b">
      <div className={`${places} mx-auto max-w-6xl items-center gap-x-2 gap-y-1 px-4 py-3 min-[20rem]:gap-x-6 sm:px-6`}>
        <a href={`/${locale}`} className="flex h-9 items-center justify-self-start no-underline">
          <Brand />
        </a>
        <nav
          aria-label={site.navigation}
          className="col-span-full basis-full min-[16rem]:order-last sm:order-none sm:col-span-1"
        >
          <ul className="-mx-2 flex flex-wrap text-small">
            <NavigationLink href={`/${locale}/errors`}>{site.errors}</NavigationLink>
            <NavigationLink href={`/${locale}/guides`}>{site.guides}</NavigationLink>
            <NavigationLink href={`/${locale}/resources`}>{site.resources}</NavigationLink>
          </ul>
        </nav>
        {search && <HeaderSearch locale={locale} />}
        {search && (
          <a href={`/${locale}/search`} className="p-2 text-ink max-[16rem]:-ml-2 lg:hidden">
            <Search aria-hidden="true" className="size-5" />
            <span className="sr-only">{texts.open}</span>
          </a>
        )}
        <LanguageSwitch locale={locale} path={path} />
      </div>
    </header>
  )
}

function NavigationLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <li>
      <a href={href} className="block px-2 py-1.5 text-ink no-underline hover:underline">
        {children}
      </a>
    </li>
  )
}

/** A form rather than a link, because it stores the choice: no GET writes, not even a cookie. */
function LanguageSwitch({ locale, path }: Omit<Props, 'search'>) {
  return (
    <form action={languageSwitchPath} method="post" className="-col-start-2 ml-auto">
      <input type="hidden" name="path" value={path} />
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <button
            type="submit"
            key={other}
            name="locale"
            value={other}
            lang={other}
            className="px-2 py-1.5 text-action text-small underline underline-offset-4"
          >
            {getMessages(locale).site.switchLanguage}
          </button>
        ))}
    </form>
  )
}
