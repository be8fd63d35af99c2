import type { MDXComponents } from 'mdx/types'
import { Picture } from '@/components/picture/picture'
import type { Locale } from '@/lib/i18n/locales'
import { Advice } from './advice'
import { CheckList } from './check-list'
import { Cite, Judgement } from './cite'
import { Command } from './command'
import { Note } from './note'
import { TextLink } from './text-link'
import { TextTable } from './text-table'

/** What MDX may use in steps of fixes: commands, notes, links. */
export function createStepParts(locale: Locale): MDXComponents {
  return {
    Command: ({ children }) => <Command locale={locale}>{children}</Command>,
    Note,
    Judgement: () => <Judgement locale={locale} />,
    a: ({ href, children }) => (
      <TextLink locale={locale} href={href}>
        {children}
      </TextLink>
    ),
    table: ({ children }) => <TextTable locale={locale}>{children}</TextTable>,
    pre: ({ children }) => <Command locale={locale}>{children}</Command>,
  }
}

/** The same for pages with sources. `sources`: ids in the order of the list at the foot of the page. */
export function createTextParts(locale: Locale, sources: readonly string[]): MDXComponents {
  return {
    ...createStepParts(locale),
    Cite: ({ id }) => <Cite locale={locale} id={id} number={sources.indexOf(id) + 1} />,
    Advice: ({ id, verdict, children }) => (
      <Advice locale={locale} id={id} verdict={verdict}>
        {children}
      </Advice>
    ),
    CheckList,
    Picture: ({ name }) => <Picture locale={locale} name={name} />,
  }
}
