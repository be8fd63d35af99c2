import type { ListedLink } from './link-check'
import { type LinkCheck, type LinkState, linkStateSchema } from './schema'

/** What a round of visits came to. closed: nobody answered, and nothing was stored. */
export type Round =
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'checked'
      readonly checks: readonly LinkCheck[]
      /** The links that were not asked for this time; what was stored about them stays. */
      readonly left: readonly ListedLink[]
      /** Ids of the links that are official pages. */
      readonly official: ReadonlySet<string>
    }

type Report = {
  readonly lines: readonly string[]
  /** What a person must see to; printed apart. */
  readonly complaint: readonly string[]
  /** 0: no official link is dead. 1: one is. 2: the network is closed. */
  readonly exitCode: 0 | 1 | 2
}

const words: Readonly<Record<LinkState, string>> = {
  alive: 'answer',
  moved: 'moved',
  dead: 'dead',
  blocked: 'answer, but not to programs',
  unreachable: 'without a usable answer',
  unchecked: 'unchecked, as only their own network reaches them',
}

/** What the command says of a round, and its exit code. */
export function toReport(round: Round): Report {
  if (round.kind === 'closed') {
    const complaint = ['Nobody answered: the network is closed here. Nothing was changed.']
    return { lines: [], complaint, exitCode: 2 }
  }
  const { checks, left, official } = round
  const counts = linkStateSchema.options.flatMap((state) => {
    const count = checks.filter((check) => check.state === state).length
    return count === 0 ? [] : [`${count} ${words[state]}`]
  })
  const later = left.length === 0 ? [] : [`${left.length} left for later`]
  const known = [...checks, ...left.flatMap(({ previous }) => (previous === null ? [] : [previous]))]
  const total = checks.length + left.length
  const dead = known.filter(({ link, state }) => state === 'dead' && official.has(link))
  return {
    lines: [
      `${total} ${total === 1 ? 'link' : 'links'}: ${[...counts, ...later].join('; ') || 'none'}`,
      ...checks.filter(({ state }) => state !== 'alive').map(toLine),
      ...left.map(({ link, url }) => `  left for later  ${link}  ${url}`),
    ],
    complaint: dead.length === 0 ? [] : ['Dead official links:', ...dead.map(toLine)],
    exitCode: dead.length === 0 ? 0 : 1,
  }
}

function toLine({ link, url, state, status, reason, movedTo, failingSince }: LinkCheck): string {
  const why = [
    ...(status === null ? [] : [`status ${status}`]),
    ...(reason === null ? [] : [reason]),
    ...(movedTo === null ? [] : [`to ${movedTo}`]),
    ...(failingSince === null ? [] : [`since ${failingSince}`]),
  ]
  return `  ${state}  ${link}  ${url}${why.length === 0 ? '' : `  (${why.join(', ')})`}`
}
