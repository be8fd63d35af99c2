import { locales } from '@/lib/i18n/locales'
import type { ErrorArticle, Fix, Flow, Guide, KnowledgeBase, Question } from './knowledge-base'
import { checkLifeCycle } from './life-cycle'
import type { Problem } from './problem'
import { unknownAnswer } from './question-schema'
import type { FlowTarget, Resource } from './schema'

/** Everything that names something else in the content must name something that is there. */
export function checkReferences(knowledgeBase: KnowledgeBase): Problem[] {
  return [
    ...each(knowledgeBase.errors, (error) => checkError(error, knowledgeBase)),
    ...each(knowledgeBase.fixes, checkFix),
    ...each(knowledgeBase.questions, (question) => checkQuestion(question, knowledgeBase)),
    ...each(knowledgeBase.guides, (guide) => checkGuide(guide, knowledgeBase)),
    ...each(knowledgeBase.errors, (error) => checkLifeCycle(`errors/${error.slug}`, error)),
    ...each(knowledgeBase.guides, (guide) => checkLifeCycle(`guides/${guide.slug}`, guide)),
    ...each(knowledgeBase.flows, (flow) => checkFlow(flow, knowledgeBase)),
    ...checkResources(knowledgeBase),
  ]
}

function checkError({ slug, facts, words }: ErrorArticle, knowledgeBase: KnowledgeBase): Problem[] {
  const file = `errors/${slug}/error.yaml`
  const causes = new Set(facts.causes.map((cause) => cause.id))
  const sources = new Set(facts.sources.map((source) => source.id))
  const resources = new Set(knowledgeBase.resources.map((resource) => resource.id))
  const names = (field: string, ids: Iterable<string>, known: Known, what: string) =>
    checkNames({ file, field, ids, known, what })

  return [
    ...checkUnique(
      file,
      'causes',
      facts.causes.map((cause) => cause.id),
    ),
    // The wizard adds a cause of this name for all that authors did not think of.
    ...[...causes]
      .filter((cause) => cause === 'other')
      .map((cause) => ({ file, field: 'causes', expected: 'another name than "other"', received: `"${cause}"` })),
    ...checkUnique(
      file,
      'lookAlikes',
      facts.lookAlikes.map((entry) => entry.id),
    ),
    ...checkUnique(file, 'fixes and questions', [
      ...facts.fixes.map((entry) => entry.fix),
      ...facts.questions.map((entry) => entry.question),
    ]),
    ...facts.causes.flatMap((cause, i) => names(`causes[${i}].sources`, cause.sources, sources, 'a source')),
    ...facts.fixes.flatMap((entry, i) => [
      ...names(`fixes[${i}].fix`, [entry.fix], knowledgeBase.fixes, 'a fix'),
      ...names(`fixes[${i}].cures`, Object.keys(entry.cures), causes, 'a cause'),
    ]),
    ...facts.questions.flatMap((entry, i) => {
      const question = knowledgeBase.questions.get(entry.question)
      const field = `questions[${i}]`
      if (question === undefined) return names(`${field}.question`, [entry.question], new Set(), 'a question')
      return [
        ...checkSame({ file, field: `${field}.answers` }, Object.keys(entry.answers), question.facts.answers),
        ...Object.values(entry.answers).flatMap((likelihoods) =>
          names(`${field}.answers`, Object.keys(likelihoods), causes, 'a cause'),
        ),
      ]
    }),
    ...checkUnique(file, 'stop.answersFor', facts.stop.answersFor),
    ...names('stop.answersFor', facts.stop.answersFor, causes, 'a cause'),
    ...names(
      'lookAlikes',
      facts.lookAlikes.flatMap((entry) => entry.error ?? []),
      knowledgeBase.errors,
      'an error',
    ),
    ...names(
      'alike',
      facts.alike.map((entry) => entry.error),
      knowledgeBase.errors,
      'an error',
    ),
    ...names('successor', facts.successor === undefined ? [] : [facts.successor], knowledgeBase.errors, 'an error'),
    ...names(
      'stop',
      [facts.stop.statusPage, facts.stop.contact].flatMap((id) => id ?? []),
      resources,
      'a resource',
    ),
    ...locales.flatMap((locale) => {
      const wordsFile = `errors/${slug}/${locale}.mdx`
      const same = (field: string, received: Iterable<string>, expected: Iterable<string>) =>
        checkSame({ file: wordsFile, field }, received, expected)
      return [
        ...same('causes', Object.keys(words[locale].causes), causes),
        ...same(
          'lookAlikes',
          Object.keys(words[locale].lookAlikes),
          facts.lookAlikes.map((entry) => entry.id),
        ),
        ...same('headers', Object.keys(words[locale].headers), facts.api?.headers.map((header) => header.name) ?? []),
      ]
    }),
  ]
}

function checkFix({ slug, facts, words }: Fix): Problem[] {
  if (facts.reversible) return []
  return locales
    .filter((locale) => words[locale].loses === undefined)
    .map((locale) => ({
      file: `fixes/${slug}/${locale}.mdx`,
      field: 'loses',
      expected: 'what is lost, as the fix cannot be undone',
      received: 'nothing',
    }))
}

function checkQuestion({ slug, facts }: Question, { fixes }: KnowledgeBase): Problem[] {
  const file = `questions/${slug}.yaml`
  return [
    ...checkAnswers({ file, field: 'answers' }, facts.answers),
    ...checkNames({ file, field: 'settledBy', ids: facts.settledBy, known: fixes, what: 'a fix' }),
    ...checkNames({
      file,
      field: 'toldBy',
      ids: Object.keys(facts.toldBy),
      known: new Set(facts.answers),
      what: 'an answer',
    }),
    ...locales.flatMap((locale) =>
      checkSame({ file, field: `${locale}.answers` }, Object.keys(facts[locale].answers), facts.answers),
    ),
  ]
}

function checkGuide({ slug, facts }: Guide, { errors }: KnowledgeBase): Problem[] {
  const file = `guides/${slug}/guide.yaml`
  return checkNames({ file, field: 'errors', ids: facts.errors, known: errors, what: 'an error' })
}

function checkFlow({ slug, facts, words }: Flow, { errors, guides }: KnowledgeBase): Problem[] {
  const file = `flows/${slug}/flow.yaml`
  const nodes = new Set(Object.keys(facts.nodes))
  const targets = Object.values(facts.nodes).flatMap((node): FlowTarget[] => [
    ...node.answers.map((answer) => answer.to),
    node.unknown,
    { node: facts.start },
  ])
  const names = (ids: Iterable<string>, known: Known, what: string) =>
    checkNames({ file, field: 'nodes', ids, known, what })
  return [
    ...Object.entries(facts.nodes).flatMap(([id, node]) =>
      checkAnswers(
        { file, field: `nodes.${id}.answers` },
        node.answers.map((answer) => answer.id),
      ),
    ),
    ...names(
      targets.flatMap((target) => ('node' in target ? target.node : [])),
      nodes,
      'a node',
    ),
    ...names(
      targets.flatMap((target) => ('error' in target ? target.error : [])),
      errors,
      'an error',
    ),
    ...names(
      targets.flatMap((target) => ('guide' in target ? target.guide : [])),
      guides,
      'a guide',
    ),
    ...locales.flatMap((locale) => {
      const place = { file: `flows/${slug}/${locale}.yaml`, field: 'nodes' }
      return [
        ...checkSame(place, Object.keys(words[locale].nodes), nodes),
        ...Object.entries(facts.nodes).flatMap(([id, node]) =>
          checkSame(
            { ...place, field: `nodes.${id}.answers` },
            Object.keys(words[locale].nodes[id]?.answers ?? {}),
            node.answers.map((answer) => answer.id),
          ),
        ),
        ...Object.entries(words[locale].nodes).flatMap(([id, node]) =>
          checkNames({
            file: place.file,
            field: `nodes.${id}.examples`,
            ids: Object.keys(node.examples),
            known: new Set(Object.keys(node.answers)),
            what: 'an answer',
          }),
        ),
      ]
    }),
  ]
}

function checkResources({ resources, errors }: KnowledgeBase): Problem[] {
  const file = 'resources.yaml'
  const ids = resources.map((resource) => resource.id)
  return [
    ...checkUnique(file, '', ids),
    ...resources.flatMap((resource: Resource) => [
      ...checkNames({ file, field: `${resource.id}.errors`, ids: resource.errors, known: errors, what: 'an error' }),
      ...checkNames({
        file,
        field: `${resource.id}.replacedBy`,
        ids: resource.replacedBy === undefined ? [] : [resource.replacedBy],
        known: new Set(ids),
        what: 'a resource',
      }),
    ]),
  ]
}

type Known = { has(id: string): boolean }
type Place = { readonly file: string; readonly field: string }

function checkNames(names: {
  readonly file: string
  readonly field: string
  readonly ids: Iterable<string>
  readonly known: Known
  readonly what: string
}): Problem[] {
  return [...names.ids]
    .filter((id) => !names.known.has(id))
    .map((id) => ({ file: names.file, field: names.field, expected: `the name of ${names.what}`, received: `"${id}"` }))
}

/** Both directions: a word for what does not exist, and something without a word. */
function checkSame(place: Place, received: Iterable<string>, expected: Iterable<string>): Problem[] {
  const left = new Set(received)
  const right = new Set(expected)
  return [
    ...[...left]
      .filter((id) => !right.has(id))
      .map((id) => ({ ...place, expected: 'no such entry', received: `"${id}"` })),
    ...[...right]
      .filter((id) => !left.has(id))
      .map((id) => ({ ...place, expected: `an entry "${id}"`, received: 'nothing' })),
  ]
}

/** "I don't know" is offered with every question, under this name. */
function checkAnswers(place: Place, ids: readonly string[]): Problem[] {
  return [
    ...checkUnique(place.file, place.field, ids),
    ...ids
      .filter((id) => id === unknownAnswer)
      .map((id) => ({ ...place, expected: `another name than "${unknownAnswer}"`, received: `"${id}"` })),
  ]
}

function checkUnique(file: string, field: string, ids: readonly string[]): Problem[] {
  return ids
    .filter((id, i) => ids.indexOf(id) !== i)
    .map((id) => ({ file, field, expected: 'each name once', received: `"${id}" again` }))
}

function each<Value>(units: ReadonlyMap<string, Value>, check: (unit: Value) => Problem[]): Problem[] {
  return [...units.values()].flatMap(check)
}
