import type { Speakers } from '@/lib/speaker/speakers'
import type { Scored } from '@/lib/weighing/score'
import { scoreMin } from './clues'
import { isQuestion } from './question'

/** What tells whether a text is about any error of ours at all, besides its words; each 0 to about 2. */
export const signNames = [
  /** What speaks for the likeliest error: words of a question, a status alone, no mark at all. */
  'words',
  'status',
  'none',
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

/** From here on somebody is named, and from there on speaks. */
const namedMin = 2
const speaksMin = 3

/** The signs of a clean text, of whose errors `best` is the likeliest by its marks. */
export function readSigns(
  text: string,
  { best, speakers }: { readonly best: Scored | undefined; readonly speakers: Speakers },
): Signs {
  const kind = best?.support[0]?.mark.kind
  const { ours, foreign } = speakers
  return {
    words: toNumber(kind === 'words'),
    status: toNumber(kind === 'status'),
    none: toNumber((best?.score ?? 0) <= scoreMin),
    common: toNumber(best?.support[0]?.mark.isCommon === true && ours < namedMin),
    service: Math.min(ours, namedMin),
    speaks: toNumber(ours >= speaksMin),
    trade: 2 * toNumber(speakers.isOurTrade),
    stranger: foreign,
    strangeHost: toNumber(speakers.isHostForeign),
    both: toNumber(ours >= namedMin && foreign >= namedMin),
    speaksBoth: toNumber(ours >= speaksMin && foreign >= namedMin),
    asks: 2 * toNumber(isQuestion(text)),
  }
}

function toNumber(is: boolean): number {
  return is ? 1 : 0
}
