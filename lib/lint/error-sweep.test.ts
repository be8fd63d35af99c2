import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ErrorArticle, getUnit, type KnowledgeBase } from '@/lib/content/knowledge-base'
import { loadKnowledgeBase } from '@/lib/content/load.server'
import { readBody } from '@/lib/content/mdx.server'
import { type Locale, locales } from '@/lib/i18n/locales'
import { createPolicy, prepare, type Step } from '@/lib/troubleshooting/policy'
import { OTHER_CAUSE } from '@/lib/troubleshooting/words'
import { toErrorToCheck } from './error-to-check'
import { checkTroubleshooting } from './knowledge-base-check'
import { followWays, isRepeated } from './ways'

/* Every way through the wizard, of every error of the site. Nothing here names a unit: new content is swept as it comes. */

const folder = path.resolve('content')
const knowledgeBase = loadKnowledgeBase(folder)
const swapped = swapLanguages(knowledgeBase)

/** Steps set aside or left unanswered on one way; all failures and answers besides. */
const passedOverMax = 2

test('the linter for troubleshooting finds nothing in the content', () => {
  expect(checkTroubleshooting(knowledgeBase)).toEqual([])
})

describe.each([...knowledgeBase.errors])('from the error %s', (slug, error) => {
  const checked = toErrorToCheck(error, knowledgeBase)
  const places = followWays(checked, passedOverMax)

  test('every way ends with a fix that worked or with the stop', () => {
    // A place that is no stop has places after it, so without a repetition every way comes to a stop.
    expect(places.filter(isRepeated)).toEqual([])
    const notFixed = places.filter(({ history, step }) => {
      if (step.kind !== 'fix') return false
      return checked.next({ ...history, trials: { ...history.trials, [step.fix]: 'worked' } }).kind !== 'fixed'
    })
    expect(notFixed).toEqual([])
  })

  test.each(locales)('no page on any way misses a word in "%s"', (locale) => {
    const missing = places.flatMap(({ step }) => listMissing(listTexts(error, step, locale)))
    expect([...new Set(missing)]).toEqual([])
  })

  test('both languages propose the same, step by step', () => {
    const other = toErrorToCheck(getUnit(swapped.errors, slug), swapped)
    expect(other.order).toEqual(checked.order)
    expect(createPolicy(prepare(other.model))).toEqual(createPolicy(prepare(checked.model)))
  })
})

/** What the page of one step says, each text by a name that tells where it is missing. */
type Texts = Readonly<Record<string, string | undefined>>

function listTexts(error: ErrorArticle, step: Step, locale: Locale): Texts {
  const words = error.words[locale]
  switch (step.kind) {
    case 'fixed':
    case 'fix': {
      const { facts, words: fix } = getUnit(knowledgeBase.fixes, step.fix)
      const { title, check, loses } = fix[locale]
      return {
        [`${step.fix}: title`]: title,
        [`${step.fix}: check`]: check,
        [`${step.fix}: loses`]: facts.reversible ? '-' : loses,
        [`${step.fix}: steps`]: readBody(folder, `fixes/${step.fix}/${locale}.mdx`),
        ...(step.kind === 'fix' ? toCauseTexts(words, [step.reason.cause]) : {}),
      }
    }
    case 'ask': {
      const { facts } = getUnit(knowledgeBase.questions, step.question)
      const answers = facts.answers.map((id) => [`${step.question}: ${id}`, facts[locale].answers[id]] as const)
      return {
        [`${step.question}: text`]: facts[locale].text,
        ...Object.fromEntries(answers),
        ...toCauseTexts(words, step.reason.between),
      }
    }
    case 'stop':
      return { title: words.title, stop: words.stop }
  }
}

/** The causes by which the page gives its reason; the collective cause has no words. */
function toCauseTexts({ causes }: ErrorArticle['words'][Locale], ids: readonly string[]): Texts {
  const named = ids.filter((id) => id !== OTHER_CAUSE)
  return Object.fromEntries(named.map((id) => [`cause ${id}`, causes[id]]))
}

function listMissing(texts: Texts): readonly string[] {
  return Object.entries(texts).flatMap(([name, text]) => (text === undefined || text.trim() === '' ? [name] : []))
}

/** The same content with French for English and English for French: whatever changes with it depends on a language. */
function swapLanguages(original: KnowledgeBase): KnowledgeBase {
  const { errors, fixes, questions } = original
  return {
    ...original,
    errors: new Map([...errors].map(([slug, unit]) => [slug, { ...unit, words: swap(unit.words) }])),
    fixes: new Map([...fixes].map(([slug, unit]) => [slug, { ...unit, words: swap(unit.words) }])),
    questions: new Map(
      [...questions].map(([slug, { facts }]) => [slug, { slug, facts: { ...facts, ...swap(facts) } }]),
    ),
  }
}

function swap<Words>({ en, fr }: Readonly<Record<Locale, Words>>): Record<Locale, Words> {
  return { en: fr, fr: en }
}
