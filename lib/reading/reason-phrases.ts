/** Reason phrases of RFC 9110 and RFC 6585, and what they are in French, by status. */
const phrases: Readonly<Record<string, string>> = {
  401: 'unauthori[sz]ed|non autoris[ée]e?',
  403: 'forbidden|acc[èe]s interdit',
  413: '(?:content|payload|request entity) too large',
  415: 'unsupported media type',
  422: 'unprocessable (?:entity|content)',
  429: 'too many requests|trop de (?:requ[êe]tes|demandes)',
  500: 'internal server error|erreur (?:interne du serveur|de serveur interne)',
  502: 'bad gateway|mauvaise passerelle',
  503: 'service (?:temporarily )?unavailable|service (?:temporairement )?indisponible',
  504: 'gateway time-?out',
}

/** What pages say after it, which tells no more: "Please try again later". */
const ending =
  '(?:[.!,;: ]+(?:please |veuillez |merci de )?(?:try again|retry|r[ée]essaye[rz])(?: later| plus tard| ult[ée]rieurement)?)?[.! ]*$'

const patterns = Object.entries(phrases).map(
  ([number, phrase]) => [number, new RegExp(`^\\s*(?:${phrase})${ending}`, 'i')] as const,
)
const lengthMax = 80

/** The status whose reason phrase a clean text is, when it is nothing else: then it says as much as the number. */
export function readReasonPhrase(text: string): string | null {
  if (text.length > lengthMax) return null
  // An accent may come as a character of its own.
  const composed = text.normalize('NFC')
  return patterns.find(([, pattern]) => pattern.test(composed))?.[0] ?? null
}
