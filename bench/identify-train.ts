import { writeFileSync } from 'node:fs'
import { loadKnowledgeBase } from '@/lib/content/load.server'
import { getSettings } from '@/lib/environment/environment.server'
import { examine } from '@/lib/identify/identify'
import { toSample as toSampleText } from '@/lib/recognition/check-signatures'
import { compileSignatures } from '@/lib/signature/compile'
import { prepareSignatures } from '@/lib/signature/signatures'
import { toSubject, type Weights } from '@/lib/subject/subject'
import { type Labelled, readContentSet, readSet } from './identify-set'
import { fitWeights, listKnown, type Sample } from './softmax'
import { toWeightData } from './weight-data'

/*
 * npm run identify:train [-- --write] [file.jsonl …]: fits the weights by which it is told what a text is about to labelled
 * messages: those of the project, and those of any files given. Prints what comes out on a fifth of them that is
 * left out of the fit, by the probability that it is ours alone. With --write the weights are kept (lib/subject/weights.json).
 */

/**
 * How much a message of a set counts: sets that were written by hand in one go repeat themselves, those picked to be hard are
 * rare in life; what people post counts double, what was composed half as much more, and single words, of which there are few,
 * nine times.
 */
const ownFiles: readonly (readonly [file: string, weight: number])[] = [
  ['bench/identify-messages/written.jsonl', 0.3],
  ['bench/identify-messages/written-later.jsonl', 1],
  ['bench/identify-messages/written-edge.jsonl', 1],
  ['bench/identify-messages/short.jsonl', 9],
  ['bench/identify-messages/composed.jsonl', 1.5],
  ['bench/identify-messages/printed.jsonl', 1],
  ['bench/identify-messages/printed-later.jsonl', 1],
  ['bench/identify-messages/sdk.jsonl', 0.3],
  ['bench/identify-messages/foreign.jsonl', 0.2],
  ['bench/identify-messages/retold-hard.jsonl', 0.1],
  ['bench/identify-messages/retold.jsonl', 2],
  ['bench/identify-messages/retold-later.jsonl', 2],
  ['bench/identify-messages/retold-last.jsonl', 2],
  ['bench/identify-messages/retold-edge.jsonl', 2],
  ['bench/identify-messages/retold-edge-later.jsonl', 2],
  ['bench/identify-messages/retold-vague.jsonl', 2],
  ['bench/identify-messages/retold-found.jsonl', 2],
  ['bench/identify-messages/recalled.jsonl', 2],
]
/** The messages beside the articles count as they stand and in what surrounds them in real life. */
const contentWeight = 1
const dresses: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify({ level: 'error', message: text }),
  (text) => text.replace(/^/gm, '2026-11-25T10:00:00.123Z web.1: '),
  (text) => `Hello everybody, since yesterday I have this. Can somebody help?\n\n${text}`,
  (text) => `Bonjour, voici ce que je vois à l’écran :\n${text}\nprocess finished`,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
]
/** A code alone is a search, and nobody else is asked. */
const codeWeight = 0.5
const codeForms: readonly ((code: string) => string)[] = [
  (code) => code,
  (code) => `HTTP ${code}`,
  (code) => `error ${code}`,
  (code) => `erreur ${code}`,
]
/** What stands in a mark alone is a search too, where it names the error and others do not print it. */
const markWeight = 0.2
const weightsFile = 'lib/subject/weights.json'
/** One message in so many is left out of the fit that is measured. */
const leftOutEvery = 5

/** A sample with what is asked of it. */
type Told = Sample & { readonly isOurs: boolean; readonly isNoneRight: boolean; readonly isLeftOut: boolean }

const folder = getSettings().contentFolder
const { errors } = loadKnowledgeBase(folder)
const signatures = prepareSignatures(compileSignatures(errors.values()))
const isWriting = process.argv.includes('--write')
const given = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
  .map((file) => [file, 1] as const)
const sets = [
  { messages: readContentSet(folder, [...errors.keys()]).messages, weight: contentWeight, isDressed: true },
  ...[...ownFiles, ...given].map(([file, weight]) => ({ messages: readSet(file).messages, weight, isDressed: false })),
]
const slugs = signatures.errors.map(({ slug }) => slug)
const codes = [...signatures.statuses].flatMap(([code, marks]) =>
  codeForms.map((form) => toCodeSample(form(code), new Set(marks.flatMap((mark) => mark.owners)))),
)
const messages = sets.flatMap(({ messages, weight, isDressed }) =>
  messages.flatMap((message, index) =>
    (isDressed ? dresses : [(text: string) => text]).map((dress) => ({
      ...toSample({ ...message, text: dress(message.text) }, weight),
      isLeftOut: index % leftOutEvery === 0,
    })),
  ),
)
const marks = [...errors.values()].flatMap(({ slug, facts }) =>
  facts.signatures.flatMap((signature) => {
    const isOther = 'against' in signature || 'status' in signature || 'exception' in signature
    if (isOther || signature.weak === true || signature.common === true) return []
    const text = toSampleText(signature)
    const message = { id: text, text, accept: [slug], noneAccepted: false, kind: 'mark', lang: 'en' }
    return [{ ...toSample(message, markWeight), isLeftOut: false }]
  }),
)
const samples: readonly Told[] = [...codes, ...marks, ...messages]
printRates(
  samples.filter(({ isLeftOut }) => isLeftOut),
  fitKnown(samples.filter(({ isLeftOut }) => !isLeftOut)),
)
if (isWriting) writeFileSync(weightsFile, `${JSON.stringify(toWeightData(fitKnown(samples)), null, 2)}\n`)

/** A code alone may be any error that has it. */
function toCodeSample(text: string, errors: ReadonlySet<number>): Told {
  const accept = [...errors].map((error) => slugs[error] ?? '')
  const message = { id: text, text, accept, noneAccepted: false, kind: 'code', lang: 'en' }
  return { ...toSample(message, codeWeight), isLeftOut: false }
}

function toSample(message: Labelled, weight: number): Omit<Told, 'isLeftOut'> {
  const { words, clues, signs } = examine(message.text, signatures)
  const isOurs = message.accept.length > 0
  const accept = message.accept.map((slug) => toPlace(slug, message))
  return {
    words,
    clues,
    signs,
    accept: isOurs && !message.noneAccepted ? accept : [...accept, slugs.length],
    isOurs,
    isNoneRight: message.noneAccepted,
    weight,
  }
}

function toPlace(slug: string, { id }: Labelled): number {
  const place = slugs.indexOf(slug)
  if (place < 0) throw new Error(`${id}: ${slug} is no error`)
  return place
}

function fitKnown(of: readonly Sample[]): Weights {
  return fitWeights(of, listKnown(of), slugs)
}

function printRates(leftOut: readonly Told[], model: Weights): void {
  console.log(`${samples.length} messages, ${model.words.size} words known`)
  console.log('threshold: right first of ours, taken of nobody’s, left out of the fit')
  const told = leftOut.map((sample) => ({ ...sample, subject: toSubject(sample, signatures.errors, model) }))
  for (const at of [0.4, 0.5, 0.6, 0.7, 0.8]) {
    const judged = told.map((sample) => {
      const { nobody, errors } = sample.subject
      const isTaken = 1 - nobody >= at
      const isRight = isTaken ? sample.accept.includes(errors.indexOf(Math.max(...errors))) : sample.isNoneRight
      return { ...sample, is: sample.isOurs ? isRight : isTaken }
    })
    console.log(
      `${at.toFixed(2)}: ${(100 * share(judged, true)).toFixed(1)} %, ${(100 * share(judged, false)).toFixed(1)} %`,
    )
  }
}

function share(of: readonly (Told & { readonly is: boolean })[], isOurs: boolean): number {
  const counted = of.filter((one) => one.isOurs === isOurs)
  const sum = (list: typeof counted) => list.reduce((total, { weight }) => total + weight, 0)
  return sum(counted.filter(({ is }) => is)) / Math.max(1, sum(counted))
}
