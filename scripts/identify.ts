import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { load as parseYaml } from 'js-yaml'
import { z } from 'zod'
import { splitFrontMatter } from '@/lib/content/front-matter'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { explainIdentification } from '@/lib/identify/explain'
import type { Judgement } from '@/lib/identify/identify'
import { LineSplitter, type SplitLine } from '@/lib/identify/line-splitter'
import { answerLine, isRequestLine, refuseLine } from '@/lib/identify/request-line'
import { TextStream } from '@/lib/identify/text-stream'
import { loadSignatureData } from '@/lib/signature/load.server'
import { prepareSignatures } from '@/lib/signature/signatures'
import { loadQuestions } from '@/lib/told-answer/load.server'
import { readToldAnswers } from '@/lib/told-answer/read'
import { compileToldAnswers, prepareToldAnswers, toStartQuery } from '@/lib/told-answer/told-answers'
import { readSettings } from './read-settings'

/*
 * npm run -s identify [-- --lines]: reads standard input. JSON Lines ({"id": …, "text": …}) are answered line by line; any
 * other text is one message, and what it is is told to a person: exit code 0 when it was recognised, 1 when not.
 */

/** Longer lines of JSON are refused, so that no input fills the memory. */
const lineLengthMax = 4_000_000

const { contentFolder: folder } = readSettings()
const signatures = prepareSignatures(loadSignatureData(folder))
process.stdin.setEncoding('utf8')
// Whoever reads the answers may stop before the end.
process.stdout.on('error', () => process.exit(0))
await answer()

async function answer(): Promise<void> {
  const parts = process.stdin[Symbol.asyncIterator]()
  const { beginning, isLines } = await readBeginning(parts)
  async function* listParts(): AsyncGenerator<string> {
    yield beginning
    for (let part = await parts.next(); part.done !== true; part = await parts.next()) yield String(part.value)
  }
  if (isLines) await answerLines(listParts())
  else await explainText(listParts())
}

/** Reads until the first line that is not blank is whole: it tells what the rest is. */
async function readBeginning(parts: AsyncIterator<unknown>): Promise<{ beginning: string; isLines: boolean }> {
  if (process.argv.includes('--lines')) return { beginning: '', isLines: true }
  let beginning = ''
  for (let part = await parts.next(); part.done !== true; part = await parts.next()) {
    beginning += String(part.value)
    if (beginning.trimStart().includes('\n') || beginning.length > lineLengthMax) break
  }
  return { beginning, isLines: isRequestLine(beginning.trimStart().split('\n', 1)[0] ?? '') }
}

async function answerLines(parts: AsyncIterable<string>): Promise<void> {
  const splitter = new LineSplitter(lineLengthMax)
  for await (const part of parts) for (const line of splitter.add(part)) await writeAnswer(line)
  for (const line of splitter.end()) await writeAnswer(line)
}

async function writeAnswer(line: SplitLine): Promise<void> {
  if ('text' in line && line.text.trim() === '') return
  const answered =
    'text' in line
      ? answerLine(line.text, signatures)
      : refuseLine(null, `a line of ${line.tooLong} characters, longer than ${lineLengthMax}`)
  if (!process.stdout.write(`${JSON.stringify(answered)}\n`)) await once(process.stdout, 'drain')
}

async function explainText(parts: AsyncIterable<string>): Promise<void> {
  const locale = readLocale()
  const messages = getMessages(locale).identifyCommand
  const stream = new TextStream(signatures)
  let isEmpty = true
  for await (const part of parts) {
    isEmpty &&= part.trim() === ''
    stream.add(part)
  }
  if (isEmpty) console.error(messages.nothingGiven)
  const judgement = stream.end()
  const { identification } = judgement
  if (!isEmpty) {
    process.stdout.write(
      explainIdentification(identification, {
        messages,
        titleOf: (slug) => readTitle(slug, locale),
        pathOf: (slug) => `/${locale}/errors/${slug}`,
        ...readTold(judgement, locale),
      }),
    )
  }
  process.exitCode = identification.error === null ? 1 : 0
}

/** What the text answers of the wizard's questions. */
function readTold(judgement: Judgement, locale: Locale) {
  const { error } = judgement.identification
  const questions = error === null ? [] : loadQuestions(folder, error)
  const answers = prepareToldAnswers(compileToldAnswers(questions))
  const told = readToldAnswers(judgement, () => questions.map(({ slug }) => slug), answers)
  const words = new Map(questions.map(({ slug, facts }) => [slug, facts[locale]]))
  return {
    startQuery: toStartQuery(told),
    told: told.map(({ question, answer }) => ({
      question: words.get(question)?.text ?? '',
      answer: words.get(question)?.answers[answer] ?? '',
    })),
  }
}

/** The language of the terminal, as POSIX names it: the first of the three that is set. */
function readLocale(): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return /^fr/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'fr' : 'en'
}

function readTitle(slug: string, locale: Locale): string {
  const split = splitFrontMatter(readFileSync(path.join(folder, 'errors', slug, `${locale}.mdx`)))
  return z.object({ title: z.string() }).parse(parseYaml(split?.frontMatter ?? '')).title
}
