import ipaddr from 'ipaddr.js'

export const maskedKinds = ['email', 'key', 'address', 'number'] as const
export type MaskedKind = (typeof maskedKinds)[number]
type Masked = {
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
  { kind: 'email', pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  // A header with its value, and a token of three parts.
  { kind: 'key', pattern: /\b(?:bearer|basic)\s+[\w.~+/=-]{8,}/gi },
  { kind: 'key', pattern: /\beyJ[\w-]{8,}(?:\.[\w-]+){0,4}/g },
  // Cookies as a browser sends them, and values that their own name gives away.
  { kind: 'key', pattern: /(?<=\b(?:set-)?cookie["']?\s{0,2}[:=]\s{0,2}["']?)[^\s"'[][^\n"']{3,}/gi },
  {
    kind: 'key',
    pattern:
      /(?<=(?:\b|_)(?:(?:api|access|private|secret)[_-]?key|secret|token|password|passwd|pwd|mot de passe)["']?\s{0,2}[:=]\s{0,2}["']?)[^\s"',;&<>()[\]]{8,}/gi,
    applies: (match) => /\d/.test(match),
  },
  // Keys by the marks that their makers give them.
  {
    kind: 'key',
    pattern:
      /\b(?:(?:sk|pk|rk|sess|org|proj|gsk|xai|hf|r8|pplx|gh[opsur]|github_pat|glpat|xox[abeoprs])[-_.]|AKIA|ASIA|AIza|ya29\.?)[\w-]{12,}/g,
  },
  // Anything long that mixes digits and letters, as no word does.
  {
    kind: 'key',
    pattern: /(?<![\w-])[\w-]{28,}(?![\w-])/g,
    applies: (match) => /\d/.test(match) && /[A-Za-z]/.test(match),
  },
  { kind: 'address', pattern: /(?<![\w:])[0-9a-f]*:[0-9a-f]*:[0-9a-f.:]*(?![\w:])/gi, applies: isIpv6 },
  {
    kind: 'address',
    pattern: /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\d)/g,
    applies: ipaddr.IPv4.isValidFourPartDecimal,
  },
  { kind: 'number', pattern: /(?<![\w-])\+?\(?\d(?:[ ./()-]{0,2}\d){8,}(?!\w)/g, applies: isLongNumber },
]

/** Something in a text that may lead to a person or open a door, with its place (end exclusive, UTF-16 units). */
export type PersonalSpan = { readonly kind: MaskedKind; readonly start: number; readonly end: number }

/**
 * Where a text has e-mail addresses, keys and tokens, cookies, network addresses, telephone and card numbers, in reading
 * order. Finds rather too much.
 */
export function findPersonalData(text: string): readonly PersonalSpan[] {
  const spans: PersonalSpan[] = []
  let filled = text
  let before: string
  // What was found may uncover the next match, so it goes on until nothing is found. Places stay, as the filler is as long.
  do {
    before = filled
    for (const { kind, pattern, applies } of rules) {
      filled = filled.replace(pattern, (match, ...groups) => {
        if (isFilled(match) || (applies !== undefined && !applies(match))) return match
        const start = groups.find((group) => typeof group === 'number') ?? 0
        spans.push({ kind, start, end: start + match.length })
        return fill(match.length)
      })
    }
  } while (filled !== before)
  return mergeSpans(spans)
}

/**
 * A note with everything masked that may lead to a person or open a door. Masking a second time changes nothing.
 */
export function maskPersonalData(text: string): Masked {
  const spans = findPersonalData(text)
  let masked = ''
  let position = 0
  for (const { start, end } of spans) {
    masked += text.slice(position, start) + mask
    position = end
  }
  return { text: masked + text.slice(position), masked: [...new Set(spans.map(({ kind }) => kind))] }
}

/** As long as what was found, and read by no rule otherwise than the mask itself. */
function fill(length: number): string {
  return length < 3 ? '•'.repeat(length) : `[${'•'.repeat(length - 2)}]`
}

function isFilled(match: string): boolean {
  return /^[[\]•]*$/.test(match)
}

/** One span for each place; where one holds another, the wider one. */
function mergeSpans(spans: readonly PersonalSpan[]): readonly PersonalSpan[] {
  const merged: PersonalSpan[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last === undefined || span.start >= last.end) merged.push(span)
    else if (span.end > last.end) merged[merged.length - 1] = { ...last, end: span.end }
  }
  return merged
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
