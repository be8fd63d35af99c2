import type { Labelled } from './identify-set'

/** What somebody says a text is: the error, and what else it may be, best first. */
export type Guess = { readonly error: string | null; readonly alternatives: readonly string[] }

type Rates = {
  /** Messages of ours, and those of nobody's. */
  readonly ours: number
  readonly others: number
  readonly first: number
  readonly firstThree: number
  readonly taken: number
}

/** How often the first guess is right, one of the first three is, and how often nobody's message is taken for ours. */
export function countRates(guesses: readonly { readonly message: Labelled; readonly guess: Guess }[]): Rates {
  const ours = guesses.filter(({ message }) => message.accept.length > 0)
  const others = guesses.filter(({ message }) => message.accept.length === 0)
  return {
    ours: ours.length,
    others: others.length,
    first: ours.filter(isFirstRight).length,
    firstThree: ours.filter((one) => isFirstRight(one) || isAmongThree(one)).length,
    taken: others.filter(({ guess }) => guess.error !== null).length,
  }
}

/** A row of a table: percentages, or a dash where there is nothing to count. */
export function formatRates({ ours, others, first, firstThree, taken }: Rates): string {
  return `${ours} | ${percent(first, ours)} | ${percent(firstThree, ours)} | ${others} | ${percent(taken, others)}`
}

function isFirstRight({ message, guess }: { readonly message: Labelled; readonly guess: Guess }): boolean {
  return guess.error === null ? message.noneAccepted : message.accept.includes(guess.error)
}

function isAmongThree({ message, guess }: { readonly message: Labelled; readonly guess: Guess }): boolean {
  const all = guess.error === null ? guess.alternatives : [guess.error, ...guess.alternatives]
  return all.slice(0, 3).some((slug) => message.accept.includes(slug))
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}
