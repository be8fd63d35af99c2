import { loadKnowledgeBase } from '@/lib/content/load.server'
import { getSettings } from '@/lib/environment/environment.server'
import { identify } from '@/lib/identify/identify'
import { compileSignatures } from '@/lib/signature/compile'
import { prepareSignatures } from '@/lib/signature/signatures'
import { AnswerCounter } from './identify-answers'
import { createEngines } from './identify-engines'
import { countRates, formatRates, type Guess } from './identify-rates'
import { type Labelled, type LabelledSet, readContentSet, readSet, relabel } from './identify-set'

/*
 * npm run bench:identify [-- file.jsonl …]: how often labelled messages are recognised, by kind and language, how long a
 * text takes, and what full-text search engines reach on the same articles; also how many answer questions of the wizard.
 * Without files it reads those of the project.
 * -- --misses also lists what went wrong.
 */

const folder = getSettings().contentFolder
const unseenFile = 'bench/identify-messages/retold-unseen.jsonl'
/** The same by the two readers who labelled them first, and by the majority of five. */
const unseenLabels = [
  'bench/identify-messages/labels/retold-unseen-two-readers.jsonl',
  'bench/identify-messages/labels/retold-unseen-five-readers.jsonl',
]
const ownFiles = [
  'bench/identify-messages/written.jsonl',
  'bench/identify-messages/written-later.jsonl',
  'bench/identify-messages/written-edge.jsonl',
  'bench/identify-messages/short.jsonl',
  'bench/identify-messages/composed.jsonl',
  'bench/identify-messages/printed.jsonl',
  'bench/identify-messages/printed-later.jsonl',
  'bench/identify-messages/sdk.jsonl',
  'bench/identify-messages/foreign.jsonl',
  'bench/identify-messages/retold-hard.jsonl',
  'bench/identify-messages/retold.jsonl',
  'bench/identify-messages/retold-later.jsonl',
  'bench/identify-messages/retold-last.jsonl',
  'bench/identify-messages/retold-edge.jsonl',
  'bench/identify-messages/retold-edge-later.jsonl',
  'bench/identify-messages/retold-vague.jsonl',
  'bench/identify-messages/retold-found.jsonl',
  'bench/identify-messages/recalled.jsonl',
  'bench/identify-messages/composed-later.jsonl',
  unseenFile,
  'bench/identify-messages/retold-unusual.jsonl',
]
const isListing = process.argv.includes('--misses')
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

const knowledgeBase = loadKnowledgeBase(folder)
const { errors } = knowledgeBase
const signatures = prepareSignatures(compileSignatures(errors.values()))
const ownSets = () => [
  readContentSet(folder, [...errors.keys()]),
  ...ownFiles.map(readSet),
  ...unseenLabels.map((labels) => relabel(readSet(unseenFile), labels)),
]
const sets = files.length > 0 ? files.map(readSet) : ownSets()

const answers = new AnswerCounter(knowledgeBase, signatures)
const engines = await createEngines([...errors.values()], folder)
for (const set of sets) await printSet(set)
printTime(sets.flatMap(({ messages }) => messages.map(({ text }) => text)))

async function printSet({ name, messages }: LabelledSet): Promise<void> {
  const guesses = messages.map((message): { message: Labelled; guess: Guess } => ({
    message,
    guess: identify(message.text, signatures),
  }))
  console.log(`\n${name}\n\n| who, kind, language | ours | right first | among three | nobody’s | taken for ours |`)
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
  console.log(`| **identify** | ${formatRates(countRates(guesses))} |`)
  for (const group of new Set(messages.map(toGroup))) {
    const inGroup = guesses.filter(({ message }) => toGroup(message) === group)
    console.log(`| ${group} | ${formatRates(countRates(inGroup))} |`)
  }
  for (const engine of engines) {
    const found: { message: Labelled; guess: Guess }[] = []
    for (const message of messages) found.push({ message, guess: await engine.ask(message.text) })
    console.log(`| ${engine.name} | ${formatRates(countRates(found))} |`)
  }
  printAnswers(messages)
  if (isListing) for (const { message, guess } of guesses) printMiss(message, guess)
}

function printAnswers(messages: readonly Labelled[]): void {
  const { recognised, answering, asking, stillAsking } = answers.count(messages.map(({ text }) => text))
  console.log(
    `\n${answering} of ${recognised} that are recognised answer a question of the wizard; with them it begins ${stillAsking} times with a question, and ${asking} times without.`,
  )
}

function toGroup({ kind, lang }: Labelled): string {
  return `${kind}, ${lang}`
}

function printMiss({ id, accept, noneAccepted, text }: Labelled, { error, alternatives }: Guess): void {
  const isRight = error === null ? accept.length === 0 || noneAccepted : accept.includes(error)
  if (isRight) return
  const shown = JSON.stringify(text.slice(0, 120))
  console.log(
    `${id}: expected ${accept.join(' or ') || 'nothing'}, received ${error} (${alternatives.slice(0, 2)}) ${shown}`,
  )
}

/** Time of this process's own work, so that a busy machine tells the same. */
function printTime(texts: readonly string[]): void {
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  const long = texts.join('\n\n')
  const chunks = Array.from({ length: Math.floor(long.length / 4096) }, (_, at) =>
    long.slice(at * 4096, (at + 1) * 4096),
  )
  console.log(`\n${measure(texts).toFixed(2)} ms a message of ${Math.round(size / texts.length)} characters`)
  console.log(`${measure(chunks).toFixed(2)} ms for 4 kB of messages, one after the other`)
}

function measure(texts: readonly string[]): number {
  for (const text of texts.slice(0, 50)) identify(text, signatures)
  const before = process.cpuUsage()
  for (const text of texts) identify(text, signatures)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / texts.length
}
