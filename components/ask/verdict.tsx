import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { SideMark } from '@/components/ui/side-mark'
import type { Directory, NamedError } from '@/lib/directory/directory'
import type { AskMessages } from '@/lib/i18n/messages/ask-en'
import { type AnswerName, toStartQuery } from '@/lib/told-answer/told-answers'
import { ToldAnswers } from './told-answers'

type Props = {
  readonly texts: AskMessages
  readonly directory: Directory
  readonly slug: string
  /** Where the article stands. */
  readonly href: string
  readonly told: readonly AnswerName[]
  /** Whether a link to the article stands beside it already. */
  readonly isArticleLinked?: boolean
  /** By what it was recognised. */
  readonly children?: ReactNode
}

/** What an error that was recognised means in short, and the ways on: the wizard, which begins with what was told. */
export function Verdict({ texts, directory, slug, href, told, isArticleLinked = false, children }: Props) {
  const fix = told.length === 0 ? `${href}/fix` : `${href}/fix?${toStartQuery(told)}`
  return (
    <>
      <InShort named={directory.errors[slug]} retry={texts.retry} />
      {children}
      <p className="mt-4 flex flex-wrap gap-3">
        <ButtonLink href={fix}>{texts.walk}</ButtonLink>
        {!isArticleLinked && (
          <ButtonLink kind="equal" href={href}>
            {texts.open}
          </ButtonLink>
        )}
      </p>
      <ToldAnswers texts={texts} directory={directory} told={told} />
    </>
  )
}

/** Whose side the error is on, and whether to try again. */
function InShort({ named, retry }: { readonly named: NamedError | undefined; readonly retry: string }) {
  if (named === undefined) return null
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-1">
      <span className="inline-flex items-center gap-2 font-semibold">
        <SideMark side={named.side} /> {named.sideText}
      </span>
      <span>
        <span className="text-soft">{retry}</span> <strong>{named.retryText}</strong>
      </span>
    </p>
  )
}
