import type { Random } from '@/lib/random/random'
import { orderFixes } from '@/lib/troubleshooting/order'
import type { Model } from '@/lib/troubleshooting/schema'
import { shuffle, simulate, toChain } from './troubleshoot-worlds'

const VOTERS = 1000
const SORT_EVERY = 50

/**
 * What other sites do, by name: a list of fix ids without questions, tried to its end. Votes come from people who follow
 * that very list.
 */
export function createLists(truth: Model, prior: Model, random: Random): Readonly<Record<string, readonly string[]>> {
  return {
    "author's order": orderFixes(prior),
    'easiest first': [...truth.fixes].sort((a, b) => a.minutes - b.minutes).map(({ id }) => id),
    'most "worked"': followVotes(truth, random, (worked) => worked),
    'Wilson lower bound': followVotes(truth, random, getWilsonBound),
    random: drawOrder(truth, random),
  }
}

function drawOrder(truth: Model, random: Random): readonly string[] {
  const ids = truth.fixes.map(({ id }) => id)
  return shuffle(ids, random)
}

type Score = (worked: number, tried: number) => number

function followVotes(truth: Model, random: Random, score: Score): readonly string[] {
  const worked = new Map<string, number>()
  const tried = new Map<string, number>()
  const rate = (id: string) => score(worked.get(id) ?? 0, tried.get(id) ?? 0)
  let order = drawOrder(truth, random)
  for (let count = 1; count <= VOTERS; count += 1) {
    const session = simulate(toChain(order), truth, random, { network: `network-${count}` })
    for (const [kind, id, result] of session?.events ?? []) {
      if (kind === 'trial') tried.set(id, (tried.get(id) ?? 0) + 1)
      if (result === 'worked') worked.set(id, (worked.get(id) ?? 0) + 1)
    }
    if (count % SORT_EVERY === 0) order = [...order].sort((a, b) => rate(b) - rate(a))
  }
  return order
}

/** Lower end of the 95 % interval of a rate (Wilson, JASA 22, 1927). */
function getWilsonBound(worked: number, tried: number): number {
  if (tried === 0) return 0
  const z = 1.96
  const rate = worked / tried
  const spread = z * Math.sqrt((rate * (1 - rate)) / tried + z ** 2 / (4 * tried ** 2))
  return (rate + z ** 2 / (2 * tried) - spread) / (1 + z ** 2 / tried)
}
