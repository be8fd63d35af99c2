/** What is fitted: weights with the means of their slopes and of the squares of these. */
export type Fitted = { readonly values: Float64Array; readonly means: Float64Array; readonly squares: Float64Array }

/** As their authors have them, but a shorter memory for squares, as every round sees all samples. */
const [decay, squareDecay] = [0.9, 0.99]

/** So many weights, all 0. */
export function toFitted(size: number): Fitted {
  return { values: new Float64Array(size), means: new Float64Array(size), squares: new Float64Array(size) }
}

/**
 * Moves each weight against its slope, in the round given, from 1 on, and at most about as far as `pace` (Kingma and Ba, Adam,
 * 2015, algorithm 1).
 */
export function descend(
  { values, means, squares }: Fitted,
  slopes: Float64Array,
  { round, pace }: { readonly round: number; readonly pace: number },
): void {
  const [meanShare, squareShare] = [1 - decay ** round, 1 - squareDecay ** round]
  slopes.forEach((slope, place) => {
    const mean = decay * (means[place] ?? 0) + (1 - decay) * slope
    const square = squareDecay * (squares[place] ?? 0) + (1 - squareDecay) * slope * slope
    means[place] = mean
    squares[place] = square
    values[place] = (values[place] ?? 0) - (pace * (mean / meanShare)) / (Math.sqrt(square / squareShare) + 1e-8)
  })
}
