import { type Surroundings, weighWords } from './strangeness'

/** What a text is about, as far as its words tell. */
export type Subject =
  /** Nothing but words that we know, and plain ones. */
  | 'bare'
  /** Something of which nothing is known here: "session expired on Moodle", "quota icloud". */
  | 'strange'
  /** It asks how something is done, and nothing went wrong. */
  | 'question'

/** What may be strange in a text that still is about nothing: a slip, and in long ones a word or two. */
const strangeMin = 0.85
const strangeShareMin = 0.05
/** So much tells, however long a text is. */
const strangeEnough = 5

const asksHow =
  /^\W*(?:how (?:do|can|to|does|could|should|many|much|long|big|often)|what(?:'s| is| are| does)|which|where|when will|can (?:i|we|you)|could|is (?:it|there)|does|do you|should|best (?:way|practice)|comment (?!(?:corriger|r[ée]soudre|r[ée]parer|faire si))|quel(?:le)?s?\b|combien|peut[- ]on|est[- ]ce (?:que|qu)|o[uù](?![a-z]))/i
const wentWrong =
  /\b(?:err|\w*errors?|erreurs?|fail\w*|échou\w*|echou\w*|echec|échec|fix|solve|avoid|deal|problem\w*|probl[eè]me|issue|bug|not|can't|cannot|won't|doesn't|ne|n'|pas|plus|impossible|block\w*|bloqu\w*|denied|refus\w*|exceed\w*|d[ée]pass\w*|limit reset|reached|atteint\w*|invalid\w*|stuck|loop|boucle|missing|broken|wrong|expired?|expir[ée]e?|timeout|timed|trop|too)\b|\b[45]\d\d\b|\b10\d\d\b|n'|_|['"“«`]/i
/** A place in somebody's program, not in a library: one that calls our services names them or their package. */
const programFrame = /\bFile "(?![^"\n]*(?:-packages|[\\/]lib)[\\/])[^"\n]{1,200}[\\/][^"\n]{1,100}", line \d+/i
/** A class or a name of a program. */
const nameOfProgram = /[a-z][A-Z]/
const ourNames = /chat ?gpt|openai|gpt-?\w+/gi

/**
 * Reads what a clean text is about. What marks explain is known, however it is spelt; frames of a trace tell nothing; and
 * where one of our services is named, nothing else is strange.
 */
export function readSubject(text: string, surroundings: Surroundings & { readonly isOursNamed: boolean }): Subject {
  if (isQuestion(text)) return 'question'
  if (surroundings.isOursNamed) return 'bare'
  if (programFrame.test(text)) return 'strange'
  const words = weighWords(text, surroundings)
  const strange = words.reduce((total, { weight }) => total + weight, 0)
  if (strange >= strangeEnough) return 'strange'
  return strange >= strangeMin && strange >= strangeShareMin * words.length ? 'strange' : 'bare'
}

/** Whether a text asks how something is done, and nothing went wrong. */
function isQuestion(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed.includes('\n') || !asksHow.test(trimmed)) return false
  const rest = trimmed.replace(ourNames, '')
  return !wentWrong.test(rest) && !nameOfProgram.test(rest)
}
