import type { Service } from '@/lib/content/schema'
import { groupBy } from '@/lib/grouping/group-by'
import { findLine, type Line } from '@/lib/reading/lines'
import type { KnownError } from '@/lib/signature/signature-data'
import type { Signatures } from '@/lib/signature/signatures'
import type { Speakers } from '@/lib/speaker/speakers'
import type { Found } from './collect'
import { isPrintedByOurs, isProof, messageMin, proofMin } from './proof'
import { againstFactor, furtherMax, furtherShare, supportMax, usualBonus } from './strengths'

/** What speaks for an error, and how much. */
export type Scored = {
  readonly error: number
  readonly score: number
  /** Whether something names the cause, or everything only supports. */
  readonly isNamed: boolean
  /** Whether it is a whole message or a code that does, which nobody else prints. */
  readonly isProof: boolean
  /** All that speaks for it, strongest first. */
  readonly support: readonly Found[]
}

type Surroundings = {
  readonly found: readonly Found[]
  readonly lines: readonly Line[]
  /** The last line that names a cause. */
  readonly lastLine: number
  readonly frameFactor: number
  /** Whether some message or code stands there: then words of a question only support. */
  readonly hasMessage: boolean
  /** Whether a status stands there, and none that the error has. */
  readonly isStatusOther: boolean
}

type Weighed = { readonly found: Found; readonly strength: number; readonly names: boolean; readonly isUsual: boolean }

/** Below this no mark speaks for an error. */
export const scoreMin = 0.3

/** What stands in a line of a program is worth little, unless the text has nothing else. */
const besideFramesFactor = 0.35
const onlyFramesFactor = 0.9
const retryFactor = 0.7
const earlierFactor = 0.9
/** What a wording is still worth that is part of a longer one of another error. */
const coveredFactor = 0.3
/** What words are worth beside a status that their error does not have: "401 … still showing" is no time-out. */
const otherStatusFactor = 0.6
const structuredLinesMin = 3

/** Puts together what was found, error by error, best first. */
export function scoreErrors(
  found: readonly Found[],
  signatures: Signatures,
  context: { readonly lines: readonly Line[]; readonly speakers: Speakers },
): readonly Scored[] {
  const byError = groupBy(
    found.flatMap((one) => one.mark.owners.map((error) => ({ error, one }))),
    ({ error }) => error,
  )
  const lastLine = findLastNamedLine(found, context.lines)
  const isAllInFrames = found.every(({ start }) => context.lines[findLine(context.lines, start)]?.kind === 'frame')
  const hasMessage = found.some(
    (one) =>
      one.mark.kind !== 'words' &&
      one.canName &&
      one.named >= (context.lines.length > 1 ? messageMin : proofMin) &&
      !isWeakForAll(one),
  )
  const hasStatus = found.some(({ mark }) => mark.kind === 'status')
  const frameFactor = isAllInFrames ? onlyFramesFactor : besideFramesFactor
  const scored: Scored[] = []
  for (const [error, list] of byError) {
    const marks = list.map(({ one }) => one)
    const isStatusOther = hasStatus && marks.every(({ mark }) => mark.kind !== 'status' && mark.kind !== 'code')
    const weighed = marks
      .filter(({ mark }) => mark.kind !== 'against')
      .map((one) =>
        weigh(one, error, { found, lines: context.lines, lastLine, frameFactor, hasMessage, isStatusOther }),
      )
    const one = addUp(error, weighed, signatures.errors[error])
    const isAgainst = marks.some(({ mark }) => mark.kind === 'against')
    const factor = (isAgainst ? againstFactor : 1) * serviceFactor(one, signatures, context.speakers)
    scored.push({ ...one, score: one.score * factor })
  }
  return scored.sort((a, b) => b.score - a.score || a.error - b.error)
}

function weigh(one: Found, error: number, surroundings: Surroundings): Weighed {
  const { found, lines, lastLine, frameFactor, hasMessage } = surroundings
  const isWeak = (one.mark.weak?.includes(error) ?? false) || (hasMessage && one.mark.kind === 'words')
  const isUsual = one.mark.usual?.includes(error) ?? false
  const names = one.canName && !isWeak && !isUsual
  const line = findLine(lines, one.start)
  const kind = lines[line]?.kind ?? 'said'
  const byPlace = kind === 'frame' ? frameFactor : kind === 'retry' ? retryFactor : 1
  const byOrder = names && lines.length >= structuredLinesMin && line < lastLine ? earlierFactor : 1
  const covered = isCovered(one, error, found) ? coveredFactor : 1
  const byStatus = surroundings.isStatusOther && one.mark.kind === 'words' ? otherStatusFactor : 1
  return {
    found: one,
    strength: (isWeak ? one.weak : one.named) * byPlace * byOrder * covered * byStatus,
    names,
    isUsual,
  }
}

/** The line of the last thing that names a cause: in a long text the last one is the one that counts. */
function findLastNamedLine(found: readonly Found[], lines: readonly Line[]): number {
  let last = 0
  for (const { mark, canName, start, named } of found) {
    if (!canName || named < 5 || (mark.weak?.length ?? 0) === mark.owners.length) continue
    const line = findLine(lines, start)
    if (lines[line]?.kind === 'said') last = Math.max(last, line)
  }
  return last
}

/** Whether a longer wording of another error has this one in it: "Too many requests" in "Too many requests in 1 hour". */
function isCovered(one: Found, error: number, found: readonly Found[]): boolean {
  if (one.mark.kind !== 'wording' && one.mark.kind !== 'words') return false
  return found.some(
    (other) =>
      other.mark.kind === 'wording' &&
      other.start <= one.start &&
      other.end >= one.end &&
      other.end - other.start > one.end - one.start + 3 &&
      !other.mark.owners.includes(error) &&
      !isWeakForAll(other) &&
      other.named >= one.named,
  )
}

function isWeakForAll({ mark }: Found): boolean {
  return (mark.weak?.length ?? 0) === mark.owners.length
}

/** The strongest counts whole, what says something else adds a part; what only supports is capped. */
function addUp(error: number, weighed: readonly Weighed[], known: KnownError | undefined): Scored {
  const sorted = [...weighed].sort((a, b) => b.strength - a.strength)
  const naming = withoutRepeats(sorted.filter(({ names }) => names))
  const supporting = withoutRepeats(sorted.filter(({ names }) => !names))
  const [best, ...further] = naming
  const bestOfSupport = supporting[0]?.strength ?? 0
  const support = Math.min(supportMax, bestOfSupport + 0.5 * sum(supporting.slice(1)))
  const named = best === undefined ? 0 : best.strength + Math.min(furtherMax, furtherShare * sum(further))
  const usual = sorted.some(({ isUsual }) => isUsual) ? usualBonus : 0
  return {
    error,
    score: named + (best === undefined ? support : 0.4 * support) + (best === undefined ? usual : 0.4 * usual),
    isNamed: best !== undefined && best.strength >= 4,
    isProof: sorted.some(({ found, strength, names }) => names && isProof(found, { strength, known })),
    support: sorted.map(({ found }) => found),
  }
}

/** Each mark once, and each place of the text once. */
function withoutRepeats(weighed: readonly Weighed[]): readonly Weighed[] {
  const kept: Weighed[] = []
  for (const one of weighed) {
    const isRepeat = kept.some(
      ({ found }) => found.mark === one.found.mark || (found.start < one.found.end && one.found.start < found.end),
    )
    if (!isRepeat) kept.push(one)
  }
  return kept
}

function sum(weighed: readonly Weighed[]): number {
  return weighed.reduce((total, { strength }) => total + strength, 0)
}

const openai: readonly Service[] = ['openai-api', 'chatgpt']
/** What is left of an error whose service is only named, while another one speaks. */
const rivalFactor = 0.95

/** An error of the service that speaks counts more, one of another service less. */
function serviceFactor(scored: Omit<Scored, 'score'>, { errors }: Signatures, speakers: Speakers): number {
  const known = errors[scored.error]
  if (known === undefined) return 0
  const isOwn = isPrintedByOurs(known)
  const { services } = speakers
  if (services.size === 0) {
    const isElsewhere = !known.services.some((service) => service === 'chatgpt' || service === 'openai-api')
    return isElsewhere && isOwn ? (scored.isNamed ? 0.97 : 0.8) : 1
  }
  const own = Math.max(0, ...known.services.map((service) => services.get(service) ?? 0))
  if (own > 0) return own < findRival(known, services) ? rivalFactor : 1.08
  return isOwn ? (scored.isProof ? 0.85 : 0.75) : 1
}

/** How strongly a service speaks that is not of the error's house: ChatGPT and the OpenAI API are named for each other. */
function findRival(known: KnownError, services: Speakers['services']): number {
  const isOpenai = known.services.some((service) => openai.includes(service))
  const rivals = [...services].filter(([service]) => !(isOpenai && openai.includes(service)))
  return Math.max(0, ...rivals.map(([, strength]) => strength))
}
