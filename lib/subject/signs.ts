import type { KnownError } from '@/lib/signature/signature-data'
import type { Speakers } from '@/lib/speaker/speakers'
import type { Likely } from '@/lib/weighing/likely'
import { isPrintedByOurs } from '@/lib/weighing/proof'
import type { Scored } from '@/lib/weighing/score'
import { isGrammar, type Token } from '@/lib/wording/tokens'
import { isQuestion } from './question'

/** What is known of a text besides its words when it is asked whether it shows an error of ours; each about 0 to 4. */
export const signNames = [
  /** How much speaks for the likeliest error, and whether something names it, or proves it. */
  'score',
  'named',
  'proof',
  /** Whether one of our services prints that error itself. */
  'own',
  /** Whether it is one of Cloudflare's edge, which is the same in front of everybody's site. */
  'edge',
  /** What speaks for it: words of a question, a status alone, no mark at all. */
  'words',
  'status',
  'none',
  /** How near its words are where no mark need stand. */
  'near',
  /** What share of the words its marks explain. */
  'explained',
  /** Whether others print its strongest mark too, and none of our services is named. */
  'common',
  /** How strongly one of our services is named, whether one speaks, and a word of their trade. */
  'service',
  'speaks',
  'trade',
  /** How strongly somebody else is named, a host of somebody else's, and a stranger where one of ours is named or speaks. */
  'stranger',
  'strangeHost',
  'both',
  'speaksBoth',
  /** Whether it asks how something is done, and nothing went wrong. */
  'asks',
] as const
export type SignName = (typeof signNames)[number]
export type Signs = Readonly<Record<SignName, number>>

/** What was found in a text. */
export type Findings = {
  /** The words of the text in reading order. */
  readonly tokens: readonly Token[]
  /** The likeliest error by its marks, if any has one. */
  readonly best: Scored | undefined
  /** The nearest error by its words, if any has one. */
  readonly nearest: Likely | undefined
  /** The error that it would be. */
  readonly known: KnownError | undefined
  readonly speakers: Speakers
}

const scoreMax = 12
const nearMax = 4
/** Below this nothing that deserves the name speaks for an error. */
const scoreMin = 0.3
/** From here on somebody is named, and from there on speaks. */
const namedMin = 2
const speaksMin = 3

/** The signs of a clean text. */
export function readSigns(text: string, { tokens, best, nearest, known, speakers }: Findings): Signs {
  const kind = best?.support[0]?.mark.kind
  const isNone = (best?.score ?? 0) <= scoreMin
  return {
    score: Math.min(best?.score ?? 0, scoreMax) / 4,
    named: toNumber(best?.isNamed === true),
    proof: 2 * toNumber(best?.isProof === true),
    own: toNumber(isPrintedByOurs(known)),
    edge: toNumber(known?.emitter === 'cloudflare-edge'),
    words: toNumber(kind === 'words'),
    status: toNumber(kind === 'status'),
    none: toNumber(isNone),
    near: Math.min(nearest?.score ?? 0, nearMax),
    explained: 2 * shareExplained(tokens, best),
    common: toNumber(best?.support[0]?.mark.isCommon === true && speakers.ours < namedMin),
    service: Math.min(speakers.ours, namedMin),
    speaks: toNumber(speakers.ours >= speaksMin),
    trade: 2 * toNumber(speakers.isOurTrade),
    stranger: speakers.foreign,
    strangeHost: toNumber(speakers.isHostForeign),
    both: toNumber(speakers.ours >= namedMin && speakers.foreign >= namedMin),
    speaksBoth: toNumber(speakers.ours >= speaksMin && speakers.foreign >= namedMin),
    asks: 2 * toNumber(isQuestion(text)),
  }
}

/** The share of the words that tell something which stand in a mark of the error. */
function shareExplained(tokens: readonly Token[], best: Scored | undefined): number {
  const telling = tokens.filter(({ term }) => term.length > 1 && !isGrammar(term))
  if (best === undefined || telling.length === 0) return 0
  const explained = telling.filter(({ start, end }) =>
    best.support.some((found) => found.start <= start && end <= found.end),
  )
  return explained.length / telling.length
}

function toNumber(is: boolean): number {
  return is ? 1 : 0
}
