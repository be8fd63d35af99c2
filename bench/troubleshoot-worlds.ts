import { drawNormal, type Random } from '@/lib/random/random'
import type { PolicyNode } from '@/lib/troubleshooting/policy'
import type { Model, Session, SessionEvent } from '@/lib/troubleshooting/schema'

export function shuffle<Item>(items: readonly Item[], random: Random): readonly Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

const CAUSES = 6
const FIXES = 8
const GIVE_UP_MINUTES = 45
const ANSWER_NOISE = 0.1

/** An invented error: 6 causes, 8 fixes that cure one to three of them, 0 to 4 yes/no questions. */
export function createWorld(random: Random, options: { readonly irreversibleShare?: number } = {}): Model {
  const causes = drawShares(random).map((probability, index) => ({ id: `c${index}`, probability }))
  const ids = causes.map((cause) => cause.id)
  const fixes = Array.from({ length: FIXES }, (_, index) => {
    const cured = shuffle(ids, random).slice(0, 1 + Math.floor(random() * 3))
    return {
      id: `f${index}`,
      minutes: drawMinutes(random),
      reversible: random() >= (options.irreversibleShare ?? 0),
      worksFor: Object.fromEntries(cured.map((id) => [id, drawRate(random)] as const)),
    }
  })
  const questions = Array.from({ length: Math.floor(random() * 5) }, (_, index) => {
    const yes = ids.map((id) => [id, random() < 0.5 ? ANSWER_NOISE : 1 - ANSWER_NOISE] as const)
    return createQuestion(`q${index}`, 0.2 + 0.5 * random(), yes)
  })
  return { causes, fixes, questions, giveUpMinutes: GIVE_UP_MINUTES }
}

/** A world in which every cause has one fix of its own and nothing can be asked. */
export function createPlainWorld(random: Random): Model {
  const causes = drawShares(random).map((probability, index) => ({ id: `c${index}`, probability }))
  const fixes = causes.map(({ id }, index) => ({
    id: `f${index}`,
    minutes: drawMinutes(random),
    reversible: true,
    worksFor: { [id]: drawRate(random) },
  }))
  return { causes, fixes, questions: [], giveUpMinutes: GIVE_UP_MINUTES }
}

function createQuestion(id: string, minutes: number, yes: readonly (readonly [string, number])[]) {
  const no = yes.map(([cause, probability]) => [cause, 1 - probability] as const)
  return { id, minutes, answers: { yes: Object.fromEntries(yes), no: Object.fromEntries(no) } }
}

/** The same world with other rates: each fix cures the same causes, as surely as newly drawn. */
export function redrawRates(truth: Model, random: Random): Model {
  return {
    ...truth,
    fixes: truth.fixes.map((fix) => ({
      ...fix,
      worksFor: Object.fromEntries(Object.keys(fix.worksFor).map((id) => [id, drawRate(random)] as const)),
    })),
  }
}

function drawRate(random: Random): number {
  return 0.2 + 0.78 * random()
}

/** Dirichlet(1, …, 1). */
function drawShares(random: Random): readonly number[] {
  const weights = Array.from({ length: CAUSES }, () => -Math.log(1 - random()))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

/** Log-normal with median 2 and σ 0.9. */
function drawMinutes(random: Random): number {
  return 2 * Math.exp(0.9 * drawNormal(random))
}

/** What an author would write: the truth with noise, and 2 % where a fix cures nothing. */
export function createPrior(truth: Model, random: Random, noise = 1): Model {
  const blur = (probability: number) => {
    const odds = (probability / (1 - probability)) * Math.exp(0.4 * noise * drawNormal(random))
    return odds / (1 + odds)
  }
  const weights = truth.causes.map(({ probability }) => probability * Math.exp(0.7 * noise * drawNormal(random)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const ids = truth.causes.map((cause) => cause.id)
  return {
    ...truth,
    causes: truth.causes.map((cause, index) => ({ ...cause, probability: (weights[index] ?? 0) / total })),
    fixes: truth.fixes.map((fix) => ({
      ...fix,
      worksFor: Object.fromEntries(ids.map((id) => [id, blur(fix.worksFor[id] ?? 0.02)] as const)),
    })),
    questions: truth.questions.map(({ id, minutes, answers }) =>
      createQuestion(
        id,
        minutes,
        ids.map((cause) => [cause, blur(answers.yes?.[cause] ?? 0.5)] as const),
      ),
    ),
  }
}

/** Expected minutes of a policy when `truth` holds; written apart from the engine that is measured. */
export function evaluate(policy: PolicyNode, truth: Model): number {
  return evaluateFrom(policy, truth, new Map(truth.causes.map(({ id, probability }) => [id, probability] as const)))
}

function evaluateFrom(node: PolicyNode, truth: Model, weights: ReadonlyMap<string, number>): number {
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  if ('stop' in node) return truth.giveUpMinutes * total
  if ('fix' in node) {
    const fix = getById(truth.fixes, node.fix)
    const failed = new Map([...weights].map(([id, weight]) => [id, weight * (1 - (fix.worksFor[id] ?? 0))] as const))
    return fix.minutes * total + evaluateFrom(node.failed, truth, failed)
  }
  const question = getById(truth.questions, node.ask)
  const branches = Object.entries(node.answers).map(([answer, next]) => {
    const byCause = question.answers[answer]
    return evaluateFrom(next, truth, new Map([...weights].map(([id, weight]) => [id, weight * (byCause?.[id] ?? 0)])))
  })
  return question.minutes * total + branches.reduce((sum, cost) => sum + cost, 0)
}

export function getById<Item extends { readonly id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((each) => each.id === id)
  if (!item) throw new Error(`no item has the id "${id}"`)
  return item
}

/** A list of fixes to try from first to last. */
export function toChain(fixes: readonly string[]): PolicyNode {
  return fixes.reduceRight<PolicyNode>((failed, fix) => ({ fix, failed }), { stop: true })
}

export type Crowd = {
  /** Probability of leaving without a word after each failure. */
  readonly silentShare?: number
  /** Probability that somebody's session is sent at all. */
  readonly reportShare?: number
  /** Probability that a second cause holds too; both must be cured. */
  readonly doubleShare?: number
}

/** One person's way through a policy when `truth` holds; null when it is not reported. */
export function simulate(
  policy: PolicyNode,
  truth: Model,
  random: Random,
  crowd: Crowd & { network: string },
): Session | null {
  const left = new Set([drawCause(truth, random)])
  if (random() < (crowd.doubleShare ?? 0)) left.add(drawCause(truth, random))
  const first = [...left][0] ?? ''
  const events: SessionEvent[] = []
  let end: Session['end'] | null = null
  for (let node = policy; !end; ) {
    if ('stop' in node) end = 'gave-up'
    else if ('ask' in node) {
      const question = getById(truth.questions, node.ask)
      const answer = random() < (question.answers.yes?.[first] ?? 0) ? 'yes' : 'no'
      events.push(['answer', node.ask, answer])
      node = node.answers[answer] ?? { stop: true }
    } else {
      const fix = getById(truth.fixes, node.fix)
      for (const cause of [...left]) if (random() < (fix.worksFor[cause] ?? 0)) left.delete(cause)
      events.push(['trial', node.fix, left.size === 0 ? 'worked' : 'failed'])
      if (left.size === 0) end = 'fixed'
      else if (random() < (crowd.silentShare ?? 0.1)) end = 'silent'
      else node = node.failed
    }
  }
  return random() < (crowd.reportShare ?? 1) ? { network: crowd.network, events, end } : null
}

function drawCause(truth: Model, random: Random): string {
  let left = random()
  for (const { id, probability } of truth.causes) {
    left -= probability
    if (left < 0) return id
  }
  return truth.causes[0]?.id ?? ''
}
