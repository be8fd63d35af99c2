import ipaddr from 'ipaddr.js'
import { z } from 'zod'

export const maskedKindSchema = z.enum(['email', 'key', 'address', 'number'])
export type MaskedKind = z.infer<typeof maskedKindSchema>
export type Masked = {
  readonly text: string
  /** What was masked, each kind once. */
  readonly masked: readonly MaskedKind[]
}

export const mask = '[•••]'

/** Least digits of a number that may lead to somebody: telephone, card, account. */
const digitsMin = 9

type Rule = {
  readonly kind: MaskedKind
  readonly pattern: RegExp
  /** Whether a match is really one. */
  readonly applies?: (match: string) => boolean
}

const rules: readonly Rule[] = [
  // Name and password before the @ of an address look like an e-mail address too.
  { kind: 'key', pattern: /(?<=:\/\/)[^\s/@:]+:[^\s/@]+(?=@)/g },
  { kind: 'email', pattern: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  // A header with its value, and a token of three parts.
  { kind: 'key', pattern: /\b(?:bearer|basic)\s+[\w.~+/=-]{8,}/gi },
  { kind: 'key', pattern: /\beyJ[\w-]{8,}(?:\.[\w-]+){0,4}/g },
  // Keys by the marks that their makers give them.
  {
    kind: 'key',
    pattern:
      /\b(?:sk|pk|rk|sess|org|proj|gsk|xai|hf|r8|pplx|gh[opsur]|github_pat|glpat|xox[abeoprs]|AKIA|ASIA|AIza|ya29)[-_.]?[\w-]{12,}/g,
  },
  // Anything long that mixes digits and letters, as no word does.
  {
    kind: 'key',
    pattern: /(?<![\w-])[\w-]{28,}(?![\w-])/g,
    applies: (match) => /\d/.test(match) && /[A-Za-z]/.test(match),
  },
  { kind: 'address', pattern: /(?<![\w:])[0-9a-f:]*:[0-9a-f:]*:[0-9a-f.:]*(?![\w:])/gi, applies: isIpv6 },
  {
    kind: 'address',
    pattern: /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\d)/g,
    applies: ipaddr.IPv4.isValidFourPartDecimal,
  },
  { kind: 'number', pattern: /(?<![\w-])\+?\(?\d(?:[ ./()-]{0,2}\d){8,}(?!\w)/g, applies: isLongNumber },
]

/**
 * A note with everything masked that may lead to a person or open a door: e-mail addresses, keys and tokens, network
 * addresses, telephone and card numbers. Masks rather too much. Masking a second time changes nothing.
 */
export function maskPersonalData(text: string): Masked {
  const found = new Set<MaskedKind>()
  let masked = text
  let before: string
  // One mask may uncover the next match, so it goes on until nothing is found.
  do {
    before = masked
    for (const { kind, pattern, applies } of rules) {
      masked = masked.replace(pattern, (match) => {
        if (applies !== undefined && !applies(match)) return match
        found.add(kind)
        return mask
      })
    }
  } while (masked !== before)
  return { text: masked, masked: [...found] }
}

// Times and namespaces have colons too.
function isIpv6(match: string): boolean {
  return match.length > 3 && ipaddr.IPv6.isValid(match)
}

// Days, times and versions are numbers with separators as well; what is left of them must still be long.
function isLongNumber(match: string): boolean {
  if (/^[\d.]+$/.test(match) && /(^|\.)\d(\.|$)/.test(match)) return false
  const withoutDays = match.replace(
    /\b(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)\d\d\b/g,
    '',
  )
  return withoutDays.replace(/\D/g, '').length >= digitsMin
}
