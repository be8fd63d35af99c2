import type { Problem } from '@/lib/content/problem'
import { identifyEn } from '@/lib/i18n/messages/identify-en'
import { identify } from '@/lib/identify/identify'
import type { Signatures } from '@/lib/signature/signatures'
import { type Foreigner, nameForeigner } from '@/lib/speaker/foreigner'

type Message = { readonly slug: string; readonly file: string; readonly text: string }

/** So many messages, in different dress, show that an error is recognised and not one sentence only. */
const messagesMin = 3

/** Every message must be read as its own error, and every error must have enough of them. */
export function checkMessages(
  slugs: Iterable<string>,
  messages: readonly Message[],
  signatures: Signatures,
): readonly Problem[] {
  return [...listTooFew(slugs, messages), ...messages.flatMap((message) => checkMessage(message, signatures))]
}

function listTooFew(slugs: Iterable<string>, messages: readonly Message[]): readonly Problem[] {
  return [...slugs].flatMap((slug) => {
    const count = new Set(messages.filter((message) => message.slug === slug).map(({ text }) => text.trim())).size
    if (count >= messagesMin) return []
    return [
      {
        file: `errors/${slug}/messages`,
        field: '',
        expected: `at least ${messagesMin} messages that differ, one a file`,
        received: String(count),
      },
    ]
  })
}

function checkMessage({ slug, file, text }: Message, signatures: Signatures): readonly Problem[] {
  const { error, foreign, evidence } = identify(text, signatures)
  if (error === slug) return []
  const marks = evidence.slice(0, 3).map((one) => `"${one.text.replace(/\s+/g, ' ').slice(0, 60)}"`)
  const received = error === null ? describeNothing(foreign) : `${error}, by ${marks.join(', ')}`
  return [{ file, field: '', expected: `a message that is read as ${slug}`, received }]
}

function describeNothing(foreign: Foreigner | null): string {
  return foreign === null ? 'nothing' : `nothing, as ${nameForeigner(foreign, identifyEn.foreignKinds)} seems to speak`
}
