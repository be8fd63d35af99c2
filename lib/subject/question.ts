const asksHow =
  /^\W*(?:how (?:do|can|to|does|could|should|many|much|long|big|often)|what(?:'s| is| are| does)|which|where|when will|can (?:i|we|you)|could|is (?:it|there)|does|do you|should|best (?:way|practice)|comment (?!(?:corriger|r[ée]soudre|r[ée]parer|faire si))|quel(?:le)?s?\b|combien|peut[- ]on|est[- ]ce (?:que|qu)|o[uù](?![a-z]))/i
const wentWrong =
  /\b(?:err|\w*errors?|erreurs?|fail\w*|échou\w*|echou\w*|echec|échec|fix|solve|avoid|deal|problem\w*|probl[eè]me|issue|bug|not|can't|cannot|won't|doesn't|ne|n'|pas|plus|impossible|block\w*|bloqu\w*|denied|refus\w*|exceed\w*|d[ée]pass\w*|limit reset|reached|atteint\w*|invalid\w*|stuck|loop|boucle|missing|broken|wrong|expired?|expir[ée]e?|timeout|timed|trop|too)\b|\b[45]\d\d\b|\b10\d\d\b|n'|_|['"“«`]/i
/** A class or a name of a program. */
const nameOfProgram = /[a-z][A-Z]/
const ourNames = /chat ?gpt|openai|gpt-?\w+/gi

/** Whether a clean text asks how something is done, and nothing went wrong. */
export function isQuestion(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed.includes('\n') || !asksHow.test(trimmed)) return false
  const rest = trimmed.replace(ourNames, '')
  return !wentWrong.test(rest) && !nameOfProgram.test(rest)
}
