import { isGrammar, listTokens } from '@/lib/wording/tokens'
import type { Vocabulary } from '@/lib/wording/vocabulary'

/** What a short text is about, as far as its words tell. */
export type Subject =
  /** Somebody has something on the screen that we know words of. */
  | 'ours'
  /** Most of its words are of something else: "quota icloud", "message sms". */
  | 'elsewhere'
  /** It asks how something is done, and nothing went wrong. */
  | 'question'

/** Longer texts have so many words that some are always strange. */
const shortTokensMax = 14
const fewTokensMax = 6
/** The share of strange words in a text of few words, and in a sentence. */
const strangeShareMax = 0.3
const strangeShareOfSentenceMax = 0.5
/** Words that nearly every report has, and say nothing of what it is about. */
const common = new Set(
  `error errors erreur erreurs eror code problem probleme issue bug help aide sos please svp hello bonjour bjr hi salut
  since depuis today aujourd hui hier yesterday now maintenant always toujours again encore why pourquoi how comment what
  quoi que faire do does did get getting got keep keeps keeping after apres before avant every each chaque fois time first
  new nouveau nouvelle just still message says dit me mon ma my un une not no pas ne plus n sur on in at with avec sans
  without even meme est c ca qui get gets gives give cause cant dont doesnt didnt im ive wont isnt one two only seulement
  using use used when while quand during try tried trying fix solve resolve corriger regler solution simple multiple
  despite zero many any some all tout tous toute same different run running made make makes request requests call calls
  response reponse app page site web user users here there`.split(/\s+/),
)
const asksHow =
  /^\W*(?:how (?:do|can|to|does|could|should)|what(?:'s| is| are| does)|which|where|when will|can (?:i|we|you)|could|is (?:it|there)|does|do you|should|best (?:way|practice)|comment (?!(?:corriger|r[ée]soudre|r[ée]parer|faire si))|quel(?:le)?s?\b|combien|peut[- ]on|est[- ]ce (?:que|qu)|o[uù] |o[uù])/i
const wentWrong =
  /\b(?:err|error|errors?|erreurs?|fail\w*|échou\w*|echou\w*|echec|échec|fix|solve|avoid|deal|problem\w*|probl[eè]me|issue|bug|not|can't|cannot|won't|doesn't|ne|n'|pas|plus|impossible|blocked|bloqu\w*|denied|refus\w*|exceed\w*|d[ée]pass\w*|limit reset|reached|atteint\w*|invalid\w*|stuck|loop|boucle|missing|broken|wrong|expired?|expir[ée]e?|timeout|timed|trop|too)\b|\b[45]\d\d\b|\b10\d\d\b|n'|_|['"“«`]/i
/** A class or a name of a program. */
const nameOfProgram = /[a-z][A-Z]/
const ourNames = /chat ?gpt|openai|gpt-?\w+/gi

const builtIn =
  /\b(?:Type|Value|Key|Index|Name|Syntax|Indentation|Import|ZeroDivision|Assertion|Runtime|Memory|Recursion|Reference|Range)Error\b/

/** Whether an exception speaks that any program has: then it is no question in somebody's words. */
export function hasBuiltInException(text: string): boolean {
  return builtIn.test(text)
}

/** Reads what a text without a name of ours is about; a long one is always taken as it is. */
export function readSubject(text: string, vocabulary: Vocabulary): Subject {
  const trimmed = text.trim()
  if (trimmed.includes('\n')) return 'ours'
  const rest = trimmed.replace(ourNames, '')
  if (asksHow.test(trimmed) && !wentWrong.test(rest) && !nameOfProgram.test(rest)) return 'question'
  const telling = listTokens(trimmed).filter(
    ({ term }) => term.length > 2 && !isGrammar(term) && !common.has(term) && !/^\d+$/.test(term),
  )
  if (telling.length === 0 || telling.length > shortTokensMax) return 'ours'
  const strange = telling.filter((token) => vocabulary.read(token.term, token.isProse).length === 0)
  const shareMax = telling.length > fewTokensMax ? strangeShareOfSentenceMax : strangeShareMax
  return strange.length / telling.length > shareMax ? 'elsewhere' : 'ours'
}
