import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { loadKnowledgeBase } from '@/lib/content/load.server'
import { examine } from '@/lib/identify/identify'
import { compileSignatures } from '@/lib/signature/compile'
import { prepareSignatures } from '@/lib/signature/signatures'
import { type Labelled, readContentSet, readSet } from './identify-set'
import { fitWeights, listKnown, predict, type Sample, toWeightData } from './logistic'

/*
 * npm run identify:train [-- --write] [file.jsonl …]: fits the weights by which a text is held to be about an error of ours
 * to labelled messages: those of the project, and those of any files given. Prints what comes out on messages that were
 * left out of the fit, a fifth at a time. With --write the weights are kept (lib/subject/weights.json).
 */

/** How much a message of a set counts: sets that were written by hand in one go repeat themselves, hard ones are rare. */
const ownFiles: readonly (readonly [file: string, weight: number])[] = [
  ['bench/identify-messages/written.jsonl', 0.1],
  ['bench/identify-messages/written-later.jsonl', 1],
  ['bench/identify-messages/composed.jsonl', 1],
  ['bench/identify-messages/printed.jsonl', 1],
  ['bench/identify-messages/foreign.jsonl', 0.2],
  ['bench/identify-messages/posts-tuned.jsonl', 0.1],
  ['bench/identify-messages/posts.jsonl', 1],
  ['bench/identify-messages/posts-later.jsonl', 1],
]
/** The messages beside the articles count as they stand and in what surrounds them in real life. */
const contentWeight = 0.5
const dresses: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify({ level: 'error', message: text }),
  (text) => text.replace(/^/gm, '2026-11-25T10:00:00.123Z web.1: '),
  (text) => `Hello everybody, since yesterday I have this. Can somebody help?\n\n${text}`,
  (text) => `Bonjour, voici ce que je vois à l’écran :\n${text}\nprocess finished`,
]
/** A code alone is a search, and nobody else is asked. */
const codeWeight = 0.3
const codeForms: readonly ((code: string) => string)[] = [
  (code) => code,
  (code) => `HTTP ${code}`,
  (code) => `error ${code}`,
  (code) => `erreur ${code}`,
]
const weightsFile = 'lib/subject/weights.json'
const foldCount = 5

const folder = path.resolve(process.env.CONTENT_FOLDER || 'content')
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
const codes = [...signatures.statuses.keys()].flatMap((code) => codeForms.map((form) => toCodeSample(form(code))))
const messages = sets.flatMap(({ messages, weight, isDressed }) =>
  messages.flatMap((message, index) =>
    (isDressed ? dresses : [(text: string) => text]).map((dress) => ({
      ...toSample({ ...message, text: dress(message.text) }, weight),
      fold: index % foldCount,
    })),
  ),
)
const samples = [...codes, ...messages]
const outside = samples.map(() => 0)
for (let fold = 0; fold < foldCount; fold += 1) {
  const model = fitKnown(samples.filter((sample) => sample.fold !== fold))
  samples.forEach((sample, index) => {
    if (sample.fold === fold) outside[index] = predict(model, sample)
  })
}
const model = fitKnown(samples)
if (isWriting) writeFileSync(weightsFile, `${JSON.stringify(toWeightData(model), null, 2)}\n`)
printRates()

function toCodeSample(text: string) {
  const message = { id: text, text, accept: ['*'], noneAccepted: false, kind: 'code', lang: 'en' }
  return { ...toSample(message, codeWeight), isRight: true, fold: text.length % foldCount }
}

function toSample(message: Labelled, weight: number): Sample {
  const { error, words, signs } = examine(message.text, signatures)
  const slug = error === null ? null : (signatures.errors[error]?.slug ?? null)
  return {
    words,
    signs,
    isOurs: message.accept.length > 0,
    isRight: slug !== null && message.accept.includes(slug),
    isNoneRight: message.noneAccepted,
    weight,
  }
}

function fitKnown(of: readonly Sample[]) {
  return fitWeights(of, listKnown(of))
}

function printRates(): void {
  console.log(`${samples.length} messages, ${model.words.size} words known`)
  console.log('threshold: right first of ours, taken of nobody’s, left out of the fit')
  for (const at of [0.5, 0.6, 0.7, 0.8, 0.9]) {
    const isTaken = outside.map((probability) => probability >= at)
    const ours = share(
      samples.map((sample, index) => ({ ...sample, is: isTaken[index] ? sample.isRight : sample.isNoneRight })),
      true,
    )
    const others = share(
      samples.map((sample, index) => ({ ...sample, is: isTaken[index] === true })),
      false,
    )
    console.log(`${at.toFixed(2)}: ${(100 * ours).toFixed(1)} %, ${(100 * others).toFixed(1)} %`)
  }
}

function share(of: readonly (Sample & { readonly is: boolean })[], isOurs: boolean): number {
  const counted = of.filter((one) => one.isOurs === isOurs)
  const sum = (list: typeof counted) => list.reduce((total, { weight }) => total + weight, 0)
  return sum(counted.filter(({ is }) => is)) / Math.max(1, sum(counted))
}
