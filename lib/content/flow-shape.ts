import type { Problem } from './problem'
import type { FlowFacts } from './schema'

/** The most questions that one way through a flow asks; the home page promises it. */
export const questionsMax = 6

/** Every question of a flow can be reached, none comes back, and no way is longer than `questionsMax`. */
export function checkFlowShape(file: string, flow: FlowFacts): Problem[] {
  const walker = new Walker(flow)
  const longest = walker.findLongestWay(flow.start, [])
  const problems: Problem[] = [...walker.circles].map((circle) => ({
    file,
    field: 'nodes',
    expected: 'no way back to a question already asked',
    received: circle,
  }))
  for (const id of Object.keys(flow.nodes)) {
    if (walker.longest.has(id)) continue
    problems.push({ file, field: `nodes.${id}`, expected: `a way to it from "${flow.start}"`, received: 'none' })
  }
  if (longest.length > questionsMax) {
    const expected = `at most ${questionsMax} questions one after another`
    problems.push({ file, field: 'nodes', expected, received: longest.join(' → ') })
  }
  return problems
}

class Walker {
  /** Longest way that begins at each node reached, node included. */
  readonly longest = new Map<string, readonly string[]>()
  readonly circles = new Set<string>()
  readonly #next: ReadonlyMap<string, readonly string[]>

  constructor({ nodes }: FlowFacts) {
    this.#next = new Map(
      Object.entries(nodes).map(([id, { answers, unknown }]) => [
        id,
        [...answers.map((answer) => answer.to), unknown].flatMap((to) => ('node' in to ? to.node : [])),
      ]),
    )
  }

  findLongestWay(id: string, before: readonly string[]): readonly string[] {
    const next = this.#next.get(id)
    if (next === undefined) return []
    if (before.includes(id)) {
      this.circles.add([...before.slice(before.indexOf(id)), id].join(' → '))
      return []
    }
    const known = this.longest.get(id)
    if (known !== undefined) return known
    const ways = next.map((inner) => this.findLongestWay(inner, [...before, id]))
    const way = [id, ...ways.reduce((best, other) => (other.length > best.length ? other : best), [])]
    this.longest.set(id, way)
    return way
  }
}
