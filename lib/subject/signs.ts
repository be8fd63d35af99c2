import type { Speakers } from '@/lib/speaker/speakers'
import { type Scored, scoreMin } from '@/lib/weighing/score'
import { isQuestion } from './question'

/** What tells whether a text is about any error of ours at all, besides its words; each 0 to 4. */
export const signNames = [
  /** What its likeliest error has as its strongest mark: words of a question, a status, none. */
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
  /** Whether a mark stands, one of ours is named and nobody else; and whether it is a status, and nobody else is named. */
  'evident',
  'statusAlone',
  /** Whether it asks how something is done, and nothing went wrong. */
  'asks',
] as const
export type Signs = Readonly<Record<(typeof signNames)[number], number>>

/** So strongly somebody is named. */
const namedMin = 2
/** So strongly somebody speaks. */
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
    evident: toNumber((best?.score ?? 0) > scoreMin && ours >= namedMin && foreign === 0),
    statusAlone: toNumber(kind === 'status' && foreign === 0),
    asks: 2 * toNumber(isQuestion(text)),
  }
}

function toNumber(is: boolean): number {
  return is ? 1 : 0
}

/** Signs, each as it is read by its name. */
export function toSigns(read: (name: keyof Signs) => number): Signs {
  return {
    words: read('words'),
    status: read('status'),
    none: read('none'),
    common: read('common'),
    service: read('service'),
    speaks: read('speaks'),
    trade: read('trade'),
    stranger: read('stranger'),
    strangeHost: read('strangeHost'),
    both: read('both'),
    speaksBoth: read('speaksBoth'),
    evident: read('evident'),
    statusAlone: read('statusAlone'),
    asks: read('asks'),
  }
}
