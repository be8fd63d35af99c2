import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ErrorArticle, Flow, KnowledgeBase } from '@/lib/content/knowledge-base'
import { getUnit } from '@/lib/content/knowledge-base'
import { loadKnowledgeBase } from '@/lib/content/load.server'
import { readBody } from '@/lib/content/mdx.server'
import { unknownAnswer, type Walk, walk } from '@/lib/flow/walk'
import { type Locale, locales } from '@/lib/i18n/locales'
import { createPolicy, prepare, type Step } from '@/lib/troubleshooting/policy'
import { toErrorModel } from '@/lib/wizard/error-model'
import { type ErrorToCheck, toErrorToCheck } from './error-to-check'
import { checkTroubleshooting } from './knowledge-base-check'
import { followWays, isRepeated, type Place } from './ways'

/* Every way through the content of the site. Nothing here names a unit: new content is swept as it comes. */

const folder = path.resolve('content')
const knowledgeBase = loadKnowledgeBase(folder)
const errors = [...knowledgeBase.errors.values()]
const flows = [...knowledgeBase.flows.values()]

/** Steps set aside or left unanswered on one way; all failures and answers besides. */
const passedOverMax = 2

test('the linter for troubleshooting finds nothing in the content', () => {
  expect(checkTroubleshooting(knowledgeBase)).toEqual([])
})

describe.each(errors.map((error) => [error.slug, error] as const))('from the error %s', (_, error) => {
  const checked = toErrorToCheck(error, knowledgeBase)
  const places = followWays(checked, passedOverMax)

  test('every way ends with a fix that worked or with the stop', () => {
    expect(places.filter(isRepeated)).toEqual([])
    expect(places.some(({ step }) => step.kind === 'stop')).toBe(true)
    expect(places.filter((place) => !isFixedByWorking(checked, place))).toEqual([])
  })

  test.each(locales)('no page on any way misses a word in "%s"', (locale) => {
    const texts = [error.words[locale].title, error.words[locale].stop, ...listStepTexts(error, places, locale)]
    expect(texts.filter(isMissing)).toEqual([])
  })

  test('both languages propose the same, step by step', () => {
    const swapped = swapLanguages(knowledgeBase)
    const other = toErrorToCheck(getUnit(swapped.errors, error.slug), swapped)
    expect(other.model).toEqual(checked.model)
    expect(other.order).toEqual(checked.order)
    expect(createPolicy(prepare(other.model))).toEqual(createPolicy(prepare(checked.model)))
  })
})

describe.each(flows.map((flow) => [flow.slug, flow] as const))('through the flow %s', (_, flow) => {
  const walks = listWalks(flow, {})

  test('every way ends at an error or a guide that is there', () => {
    const ends = walks.flatMap(({ current }) => ('node' in current ? [] : [current]))
    const lost = ends.filter((end) =>
      'error' in end ? !knowledgeBase.errors.has(end.error) : !knowledgeBase.guides.has(end.guide),
    )
    expect(ends.length).toBeGreaterThan(0)
    expect(lost).toEqual([])
    expect(walks.filter(({ current, path }) => 'node' in current && path.length >= 6)).toEqual([])
  })

  test.each(locales)('no page on any way misses a word in "%s"', (locale) => {
    const texts = walks.flatMap(({ current }) => listTargetTexts(flow, current, locale))
    expect(texts.filter(isMissing)).toEqual([])
  })
})

/** Whether "it works" ends the way, where a fix is proposed. */
function isFixedByWorking({ next }: ErrorToCheck, { history, step }: Place): boolean {
  if (step.kind !== 'fix') return true
  return next({ ...history, trials: { ...history.trials, [step.fix]: 'worked' } }).kind === 'fixed'
}

type Text = readonly [place: string, text: string | undefined]

function listStepTexts(error: ErrorArticle, places: readonly Place[], locale: Locale): readonly Text[] {
  const steps = new Map(places.map(({ step }) => [JSON.stringify(step), step] as const))
  return [...steps.values()].flatMap((step) => [
    ...listUnitTexts(step, locale),
    ...listReasons(step).map((cause): Text => [cause, error.words[locale].causes[cause]]),
  ])
}
