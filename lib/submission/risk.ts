import type { MaskedKind } from '@/lib/personal-data/masking'

/** What the way in which a form came says against it. */
export type Suspicion = {
  /** Whether the trap was filled. */
  readonly isTrapped: boolean
  /** Whether it came faster than anybody types, or from no page that is known. */
  readonly isHasty: boolean
  /** Whether a proof of work was asked for and did not come. */
  readonly isUnproven: boolean
}

/** What may be seen of a text before anybody has read it. */
export type TextFacts = Suspicion & {
  readonly text: string
  readonly masked: readonly MaskedKind[]
  /** Texts like it, and texts from the same network today, that are stored already. */
  readonly alike: number
  readonly sameNetwork: number
}

/** What speaks against a text; a sign may be shown to moderators by its name. */
export type Sign =
  | 'trap'
  | 'unproven'
  | 'hasty'
  | 'alike'
  | 'many-from-network'
  | 'links'
  | 'masked'
  | 'shouting'
  | 'repetition'

const weights: Readonly<Record<Sign, number>> = {
  trap: 5,
  alike: 4,
  unproven: 2,
  hasty: 2,
  'many-from-network': 2,
  links: 1,
  masked: 1,
  shouting: 1,
  repetition: 1,
}

/** Signs against a text, and their weights added up: 0 where there is none. The weights are a judgement. */
export function assessRisk(facts: TextFacts): { readonly risk: number; readonly signs: readonly Sign[] } {
  const { text } = facts
  const found: Readonly<Record<Sign, boolean>> = {
    trap: facts.isTrapped,
    alike: facts.alike > 0,
    unproven: facts.isUnproven,
    hasty: facts.isHasty,
    'many-from-network': facts.sameNetwork >= 3,
    links: /https?:\/\/|www\./i.test(text),
    masked: facts.masked.length > 0,
    shouting: isShouting(text),
    repetition: /(.)\1{9}/su.test(text),
  }
  const signs = signNames.filter((sign) => found[sign])
  return { risk: signs.reduce((sum, sign) => sum + weights[sign], 0), signs }
}

const signNames = [
  'trap',
  'alike',
  'unproven',
  'hasty',
  'many-from-network',
  'links',
  'masked',
  'shouting',
  'repetition',
] as const

function isShouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = text.match(/\p{Lu}/gu) ?? []
  return letters.length >= 20 && capitals.length > letters.length * 0.7
}
