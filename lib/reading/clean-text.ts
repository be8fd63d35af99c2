import { readEntity } from './entities'

/** A text without its wrapping: colours, escapes, markup; and where each of its characters stood. */
export type CleanText = {
  readonly text: string
  /** For each character, where it began in the original. */
  readonly starts: Int32Array
  /** For each character, where it ended in the original. */
  readonly ends: Int32Array
}

const escapeCharacter = String.fromCharCode(0x1b)
const bell = String.fromCharCode(0x07)
const sequence = '\\[[0-?]*[ -/]*[@-~]'

// What is escaped again and again has one escape in front of it, however long: it is read once, from its first stroke on.
const strokes = '(?<!\\\\)\\\\+'

// In `C:\new\tools` nothing is escaped, in `my bot\node_modules` neither; after `C:\bot.js:16:15` a break may be.
const outsidePath = '(?<!\\b[A-Za-z]:(?:[\\\\/][^\\s"\':]{0,200})?)'

// One alternative for each kind of wrapping; what none of them matches is copied as it is.
const special = new RegExp(
  [
    // Colours of a terminal, as they are and as logs print them.
    `(?<colour>${escapeCharacter}(?:${sequence}|[()][0-9A-Za-z]|[@-Z\\\\^_=>])|${escapeCharacter}\\][^${bell}${escapeCharacter}]*(?:${bell}|${escapeCharacter}\\\\)|\\u009b[0-?]*[@-~]`,
    `(?:${strokes}(?:u001b|x1b|033|e)|\\^\\[|\\u241b)${sequence}|(?<![\\w\\])}'"])\\[(?:\\d{1,2};)*\\d{1,2}m|\\[(?:0|22|39|49)m)`,
    // Characters nobody sees, and those that steer a terminal.
    '(?<nothing>[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]|(?![\\t\\n\\r\\u0085])\\p{Cc})',
    // Escapes of JSON and of programs, also escaped again.
    `(?<quote>${strokes}["'\`])`,
    `${strokes}u(?<point>[0-9a-fA-F]{4})`,
    `${outsidePath}(?<escapedBreak>${strokes}[nr])(?!ode_modules)`,
    `${outsidePath}(?<escapedTab>${strokes}t)`,
    `(?<escapedSlash>${strokes}/)`,
    // Markup of pages.
    '(?<hidden><!--[\\s\\S]{0,20000}?-->|<(?:script|style|svg)\\b[\\s\\S]{0,60000}?(?:</(?:script|style|svg)\\s*>|$)|<!doctype[^>]{0,200}>)',
    '(?<block></?(?:html|head|body|title|h[1-6]|p|div|br|hr|ul|ol|li|table|tr|td|th|header|footer|section|main|pre|center|meta|link|form|button)\\b[^<>]{0,2000}>)',
    '(?<inline></?(?:a|abbr|address|b|code|em|i|img|input|ins|label|noscript|s|small|span|strong|sub|sup|tt|u|font)\\b[^<>]{0,2000}>)',
    '(?<entity>&(?:[a-z]{2,8}|#\\d{2,6}|#x[0-9a-f]{2,5});)',
    '(?<lineEnd>\\r\\n?|[\\u2028\\u2029\\u0085])',
    '(?<space>[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000])',
    '(?<single>[\\u2018\\u2019\\u201a\\u201b\\u02bc\\u2032\\u00b4])',
    '(?<double>[\\u201c-\\u201f\\u00ab\\u00bb\\u2033])',
    '(?<dash>[\\u2010-\\u2015\\u2212])',
    '(?<wide>[\\uff01-\\uff5e])',
  ].join('|'),
  'giu',
)

const replacements: Readonly<Record<string, string>> = {
  colour: '',
  nothing: '',
  hidden: ' ',
  block: '\n',
  inline: '',
  escapedBreak: '\n',
  escapedTab: ' ',
  escapedSlash: '/',
  lineEnd: '\n',
  space: ' ',
  single: "'",
  double: '"',
  dash: '-',
}

/** Takes colours, escapes, markup and typography away, and remembers where each character stood. */
export function cleanText(original: string): CleanText {
  const starts = new Int32Array(original.length)
  const ends = new Int32Array(original.length)
  const pieces: string[] = []
  let length = 0
  let position = 0

  function copy(from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      starts[length] = at
      ends[length] = at + 1
      length += 1
    }
    pieces.push(original.slice(from, to))
  }
  function put(text: string, from: number, to: number): void {
    for (let at = 0; at < text.length; at += 1) {
      starts[length] = from
      ends[length] = to
      length += 1
    }
    pieces.push(text)
  }

  for (const match of original.matchAll(special)) {
    copy(position, match.index)
    position = match.index + match[0].length
    // No replacement is longer than what it replaces, so that the arrays have room.
    put(replace(match[0], match.groups ?? {}), match.index, position)
  }
  copy(position, original.length)
  return { text: pieces.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) }
}

/** The span of the original behind a span of the clean text. */
export function toOriginalSpan(clean: CleanText, start: number, end: number): { start: number; end: number } {
  const from = clean.starts[start] ?? 0
  return { start: from, end: Math.max(from, clean.ends[end - 1] ?? from) }
}

function replace(text: string, groups: Readonly<Record<string, string | undefined>>): string {
  for (const [name, value] of Object.entries(groups)) {
    if (value === undefined) continue
    const fixed = replacements[name]
    if (fixed !== undefined) return fixed
    if (name === 'quote') return value.slice(-1)
    if (name === 'point') return foldCharacter(String.fromCharCode(Number.parseInt(value, 16)))
    if (name === 'entity') return foldEntity(value)
    if (name === 'wide') return value.normalize('NFKC')
  }
  return text
}

/** An entity that is not known stays. */
function foldEntity(entity: string): string {
  const character = readEntity(entity)
  return character === entity ? entity : foldCharacter(character)
}

// An escaped character is folded as if it stood there itself.
function foldCharacter(character: string): string {
  return cleanText(character).text
}
