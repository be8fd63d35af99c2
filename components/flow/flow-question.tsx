import { ArrowRight } from 'lucide-react'
import { unknownAnswer } from '@/lib/content/question-schema'
import type { FlowFacts, FlowWords } from '@/lib/content/schema'

type Props = {
  readonly step: number
  readonly texts: { readonly progress: (step: number) => string; readonly unknown: string }
  readonly facts: FlowFacts['nodes'][string] | undefined
  readonly words: FlowWords['nodes'][string] | undefined
  readonly toHref: (answer: string) => string
}

/** One question of the tree; every answer is a link, "I don't know" among them. */
export function FlowQuestion({ step, texts, facts, words, toHref }: Props) {
  if (facts === undefined || words === undefined) return null
  return (
    <>
      <p className="mt-1 font-mono text-small text-soft">{texts.progress(step)}</p>
      <h1 className="mt-2 text-h2 sm:text-h1">{words.text}</h1>
      {words.help !== undefined && <p className="mt-3 text-soft">{words.help}</p>}
      <ul className="mt-6 divide-y divide-line border-line border-y">
        {facts.answers.map((answer) => (
          <li key={answer.id}>
            <AnswerLink href={toHref(answer.id)} example={words.examples[answer.id]}>
              {words.answers[answer.id] ?? ''}
            </AnswerLink>
          </li>
        ))}
        <li>
          <AnswerLink href={toHref(unknownAnswer)}>{texts.unknown}</AnswerLink>
        </li>
      </ul>
    </>
  )
}

type AnswerLinkProps = { readonly href: string; readonly example?: string | undefined; readonly children: string }

function AnswerLink({ href, example, children }: AnswerLinkProps) {
  return (
    <a
      href={href}
      className="flex items-center justify-between gap-4 py-3.5 text-action no-underline hover:bg-sunken sm:px-3"
    >
      <span className="flex min-w-0 grow flex-wrap items-center gap-x-8 gap-y-2">
        <span className="min-w-0 grow basis-64 underline underline-offset-4">{children}</span>
        {example !== undefined && <Screen>{example}</Screen>}
      </span>
      <ArrowRight aria-hidden="true" className="size-4 shrink-0" />
    </a>
  )
}

/** What the screen shows, small: to be recognised, not read. */
function Screen({ children }: { readonly children: string }) {
  return (
    <span className="block w-full max-w-[min(18rem,100%)] shrink-0 whitespace-pre-line rounded-box bg-slab px-3 py-2 font-mono text-slab-ink text-small leading-snug">
      {children}
    </span>
  )
}
