/**
 * How far a piece of advice that people pass on is right: as it stands, with a reservation that is told beside it, or
 * not, with what is true instead.
 */
export const verdicts = ['true', 'partly', 'wrong'] as const

export type Verdict = (typeof verdicts)[number]

export function isVerdict(word: string): word is Verdict {
  return verdicts.some((verdict) => verdict === word)
}
