/**
 * P(X ≥ count) of a negative binomial with this mean and this size; its variance is mean + mean² / size. Summed from
 * the recursion of its terms: Johnson, Kemp and Kotz, Univariate Discrete Distributions, 3rd edition, 2005, chapter 5.
 */
export function toUpperTail(count: number, { mean, size }: { readonly mean: number; readonly size: number }): number {
  let below = 0
  // The term itself would round to nothing for a great mean; its logarithm does not.
  let logTerm = size * Math.log(size / (size + mean))
  for (let value = 0; value < count; value += 1) {
    below += Math.exp(logTerm)
    logTerm += Math.log(((value + size) / (value + 1)) * (mean / (mean + size)))
  }
  return Math.max(0, 1 - below)
}
