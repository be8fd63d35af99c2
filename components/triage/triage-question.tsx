import type { FlowFacts, FlowWords } from '@/lib/content/schema'
import { unknownAnswer } from '@/lib/flow/walk'

type Props = {
  readonly step: number
  readonly texts: { readonly progress: (step: number) => string; readonly unknown: string }
  readonly facts: FlowFacts['nodes'][string] | undefined
  readonly words: FlowWords['nodes'][string] | undefined
  readonly toHref: (answer: string) => string
}

/** One question of the tree; every answer is a link, "I don't know" among them. */
export function TriageQuestion({ step, texts, facts, words, toHref }: Props) {
  if (facts === undefined || words === undefined) return null
  return (
    <>
      <p className="mt-1 font-mono text-small text-soft">{texts.progress(step)}</p>
      <h1 className="mt-2 text-h2 sm:text-h1">{words.text}</h1>
      {words.help !== undefined && <p className="mt-3 text-soft">{words.help}</p>}
      <ul className="mt-6 divide-y divide-line border-line border-y">
        {facts.answers.map((answer) => (
          <li key={answer.id}>
            <AnswerLink href={toHref(answer.id)}>{words.answers[answer.id] ?? ''}</AnswerLink>
          </li>
        ))}
        <li>
          <AnswerLink href={toHref(unknownAnswer)}>{texts.unknown}</AnswerLink>
        </li>
      </ul>
    </>
  )
}

function AnswerLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a href={href} className="block py-3.5 text-ink no-underline hover:bg-sunken hover:underline sm:px-3">
      {children}
    </a>
  )
}
