/**
 * Signs of a key, an address or a long number, each wider than what is masked: what is typed and shows one of them is not
 * sent at all. A name in prose, `organization_spend_limit_exceeded`, shows none.
 */
const signs = [
  /@/,
  /\b(?:bearer|basic)\s/i,
  /\beyJ/,
  /cookie/i,
  /(?:(?:api|access|private|secret)[_-]?key|secret|token|password|passwd|pwd|mot de passe)["']?\s{0,2}[:=]/i,
  // A key that is typed is one from its first letters on, by a mark that begins no word.
  /\b(?:sk|gsk|xai|hf|r8|pplx|gh[opsur]|github_pat|glpat|xox[abeoprs])[-_]\w{3}/,
  /(?:sk|pk|rk|sess|org|proj|gsk|xai|hf|r8|pplx|gh[opsur]|github_pat|glpat|xox[abeoprs])[-_.][\w-]{12,}/,
  /(?:AKIA|ASIA|AIza|ya29)[\w.-]{12,}/,
  /(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{28,}/,
  /\d(?:[ ./()-]{0,2}\d){8,}/,
  /\d{1,3}(?:\.\d{1,3}){3}/,
  /:[0-9a-f]*:/i,
]

/** Whether a text may hold what must not leave the browser. Says yes too often rather than too seldom; quick. */
export function isPrivate(text: string): boolean {
  return signs.some((sign) => sign.test(text))
}
