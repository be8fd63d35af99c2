import { isGrammar, listTokens, type Token } from '@/lib/wording/tokens'
import type { Vocabulary } from '@/lib/wording/vocabulary'

/** What a short text is about, as far as its words tell. */
export type Subject =
  /** Somebody has something on the screen that we know words of. */
  | 'ours'
  /** Most of its words are of something else: "quota icloud", "message sms". */
  | 'elsewhere'
  /** It names somebody of whom nothing is known here: "Notion API: rate limited". */
  | 'stranger'
  /** It asks how something is done, and nothing went wrong. */
  | 'question'

/** A place of the text that some mark explains; words in any order explain only those that are like them. */
export type Explained = { readonly start: number; readonly end: number; readonly isWhole: boolean }

/** Longer texts have so many words that some are always strange. */
const shortTokensMax = 14
/** A name tells in a longer sentence too. */
const namedTokensMax = 24
/** A word that is only like a known one is a little strange where no mark explains it. */
const knownQualityMin = 0.9
const likeKnown = 0.15
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
  despite zero ever euros mis ajoute many any some all tout tous toute same different run running made make makes request requests call calls
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

/** Names of what everybody's program has, and of what is seen everywhere. */
const everybodys =
  /^(?:python|node|java\w*|typescript|react|vue|angular|next|nuxt|express|django|flask|fastapi|axios|aiohttp|httpx|requests|urllib3?|langchain\w*|llama_?index|autogpt|agents?|n8n|make|zapier|flowise|dify|cursor|vscode|chrome|firefox|safari|edge|opera|windows|linux|ubuntu|macos|apple|google|microsoft|azure|cloudflare|vercel|netlify|colab|jupyter|cloud|playground|assistants?|threads?|caching|features?|batch|embeddings?|completions?|chat|bot|support|none|null|true|false|undefined|other|openapi|swagger|streamlit|gradio|traceback|traceid|http\w*|https|json|utf|ssl|tls|url|uri|api|sdk|cli|cors|vpn|post|get|put|usa|english|french|france|china|russia|hong|kong|italy|iran|paris|london|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|utc|gmt|[a-z]*(?:gpt|error|exception|warning|llm|api|ai)[a-z\d]*)$/

/**
 * Reads what a text without a name of ours is about; a long one is always taken as it is. What marks explain is known,
 * however it is spelt.
 */
export function readSubject(text: string, vocabulary: Vocabulary, explained: readonly Explained[] = []): Subject {
  const trimmed = text.trim()
  if (trimmed.includes('\n')) return 'ours'
  const rest = trimmed.replace(ourNames, '')
  if (asksHow.test(trimmed) && !wentWrong.test(rest) && !nameOfProgram.test(rest)) return 'question'
  const telling = listTokens(text).filter(
    ({ term }) => term.length > 2 && !isGrammar(term) && !common.has(term) && !/^\d+$/.test(term),
  )
  if (telling.length === 0 || telling.length > namedTokensMax) return 'ours'
  const strangeness = telling.map((token) => readStrangeness(token, vocabulary, explained))
  if (smallLetters.test(text) && telling.some((token, at) => strangeness[at] !== 0 && isName(token, text)))
    return 'stranger'
  if (telling.length > shortTokensMax) return 'ours'
  if (telling.some((token, at) => strangeness[at] === 1 && isPlace(token, text))) return 'elsewhere'
  const shareMax = telling.length > fewTokensMax ? strangeShareOfSentenceMax : strangeShareMax
  return strangeness.reduce((total, one) => total + one, 0) / telling.length > shareMax ? 'elsewhere' : 'ours'
}

/** How strange a word is, 0 to 1. */
function readStrangeness(
  { term, start, end, isProse }: Token,
  vocabulary: Vocabulary,
  explained: readonly Explained[],
): number {
  const around = explained.filter((place) => place.start <= start && end <= place.end)
  if (around.some(({ isWhole }) => isWhole)) return 0
  const readings = vocabulary.read(term, isProse)
  if (readings.length === 0) return 1
  return around.length > 0 || readings.some(({ quality }) => quality >= knownQualityMin) ? 0 : likeKnown
}

/** Where all stands in capitals they tell no name. */
const smallLetters = /(?:^|\s)\p{Ll}{2,}/u
const beginsSentence = /(?:^|[.!?:;«“>|-])\s*$/
const introduces = /^(?: API| REST| REST API)?\s*[:{]/
/** Before a name in prose, and after it: what stands in brackets, quotes or an assignment is of a program. */
const beforeName = /(?:^|[\s«“])$/
const afterName = /^(?:$|[\s:{.,;!?»”])/
/** A name, and one that is no word at the beginning of a sentence. */
const namePattern = /^\p{Lu}[\p{L}\d]{2,}$/u
const capitalsPattern = /\d|\p{Lu}{3}/u
const systemCode = /^E[A-Z]{5,}$/
/** What stands before a place or a service that somebody names: "on indeed", "sur l'api de la sncf". */
const beforePlace =
  /(?:^|[\s'’])(?:on|at|from|for|sur|chez|de|du|des|d)[\s'’]+(?:(?:the|my|our|le|la|les|l|mon|ma|mes|notre|nos|votre|vos|api|site|page|appli|compte|de|du)[\s'’]+)*$/i
const placeMin = 3

/** Whether a strange word is written as a name is: `Notion`, `TMDB`, `PS5`. */
function isName({ term, text, start, end, isProse }: Token, whole: string): boolean {
  const [before, after] = [whole.slice(0, start), whole.slice(end)]
  if (!isProse || !namePattern.test(text) || systemCode.test(text) || everybodys.test(term)) return false
  if (!beforeName.test(before) || !afterName.test(after)) return false
  if (introduces.test(after)) return true
  if (nameOfProgram.test(text)) return false
  return !beginsSentence.test(before) || capitalsPattern.test(text)
}

/** Whether a strange word stands where a place or a service is named, in small letters too. */
function isPlace({ term, start, isProse }: Token, whole: string): boolean {
  return isProse && term.length > placeMin && !everybodys.test(term) && beforePlace.test(whole.slice(0, start))
}
