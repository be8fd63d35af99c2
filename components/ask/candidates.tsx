import type { Directory } from '@/lib/directory/directory'
import type { AskMessages } from '@/lib/i18n/messages/ask-en'

type Props = {
  readonly texts: AskMessages
  readonly directory: Directory
  /** Null where one stands above already. */
  readonly heading: string | null
  /** Level of the heading. */
  readonly level: 2 | 3
  readonly slugs: readonly string[]
  readonly toHref: (slug: string) => string
  /** How an error shows beside the likeliest one; null where nobody wrote it. */
  readonly toTell: (slug: string) => string | null
}

/** Errors to choose from, each with the mark that tells it from the others. */
export function Candidates({ texts, directory, heading, level, slugs, toHref, toTell }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <>
      {heading !== null && <Heading className={level === 2 ? 'text-h2' : 'mt-6 font-semibold'}>{heading}</Heading>}
      <ul className="mt-3 divide-y divide-line border-line border-y">
        {slugs.map((slug) => {
          const named = directory.errors[slug]
          if (named === undefined) return null
          return (
            <li key={slug} className="py-3">
              <a href={toHref(slug)} className="font-semibold">
                {named.title}
              </a>
              <p className="mt-0.5 text-small text-soft">{toTell(slug) ?? texts.shows(named.message)}</p>
            </li>
          )
        })}
      </ul>
    </>
  )
}
