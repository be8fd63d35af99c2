import type { IdentifyMessages } from '@/lib/i18n/messages/identify-en'
import { maskPersonalData } from '@/lib/personal-data/masking'
import { nameForeigner } from '@/lib/speaker/foreigner'
import { type Evidence, type Identification, listNear, sureMin } from './identification'

type Explained = {
  readonly messages: IdentifyMessages
  /** Title of an error's article in the reader's language. */
  readonly titleOf: (slug: string) => string
  /** Where the article stands: `/en/errors/cloudflare-1020`. */
  readonly pathOf: (slug: string) => string
  /** What the text answers of the wizard's questions, in words. */
  readonly told: readonly { readonly question: string; readonly answer: string }[]
  /** The query with which the wizard begins, without "?". */
  readonly startQuery: string
}

const othersMax = 3

/** What was recognised, in words for a person at a terminal; keys and addresses in it are masked. */
export function explainIdentification(identification: Identification, explained: Explained): string {
  const lines =
    identification.error === null ? listUnknown(identification, explained) : listKnown(identification, explained)
  return `${lines.join('\n')}\n`
}

function listKnown(identification: Identification, explained: Explained): string[] {
  const { error, confidence, evidence, alternatives } = identification
  const { messages, titleOf, pathOf, told, startQuery } = explained
  if (error === null) return []
  const percent = Math.round(confidence * 100)
  const marks = evidence.map((one) => maskPersonalData(toLine(one.text)).text)
  const isMasked = evidence.some((one) => maskPersonalData(one.text).masked.length > 0)
  return [
    confidence >= sureMin ? messages.found(titleOf(error)) : messages.perhaps(titleOf(error)),
    messages.sure(percent),
    messages.read(pathOf(error)),
    messages.fix(`${pathOf(error)}/fix${startQuery === '' ? '' : `?${startQuery}`}`),
    '',
    messages.recognised,
    ...evidence.map((one, index) => `  ${messages.mark(nameMark(one, messages), marks[index] ?? '')}`),
    ...(isMasked ? ['', messages.masked] : []),
    ...(told.length > 0 ? ['', messages.told] : []),
    ...told.map(({ question, answer }) => `  ${question} ${answer}`),
    ...listOthers(messages.others, alternatives, titleOf),
  ]
}

function listUnknown(identification: Identification, { messages, titleOf }: Explained): string[] {
  const { foreign, edge } = identification
  return [
    messages.unknown,
    ...(foreign === null ? [] : [messages.foreign(nameForeigner(foreign, messages.foreignKinds))]),
    ...listOthers(messages.edge, edge === null ? [] : [edge.error], titleOf),
    ...listOthers(messages.near, listNear(identification), titleOf),
  ]
}

function listOthers(heading: string, slugs: readonly string[], titleOf: (slug: string) => string): string[] {
  if (slugs.length === 0) return []
  return ['', heading, ...slugs.slice(0, othersMax).map((slug) => `  ${titleOf(slug)}`)]
}

/** `error.code` and header names are the same in every language; the other kinds have a word. */
function nameMark({ kind, what }: Evidence, { what: words }: IdentifyMessages): string {
  return kind === 'json' || kind === 'header' || kind === 'against' ? what : words[kind]
}

function toLine(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}
