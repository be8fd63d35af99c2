/** What a line of a pasted text is. */
type LineKind =
  /** A place in a program: `File "x.py", line 3`, `at run (x.js:1:2)`, and the source line that follows it. */
  | 'frame'
  /** An attempt that goes on: what it names is not the end of the story. */
  | 'retry'
  /** Everything else. */
  | 'said'

export type Line = { readonly start: number; readonly end: number; readonly kind: LineKind }

const filePattern = /^\s*(?:\d+:\s*)?File\s+["'<]?.{1,300}(?:["'>],?\s*(?:line|:)\s*\d+|:\d+, in )/i
const atPattern =
  /^\s*(?:\.{3} \d+ more|at\s+(?:async\s+|new\s+)?[^\s].{0,400}(?::\d+|\(<?\w+>?\)|\((?:native|unknown source)\)|\.java:\d+\)))\)?\s*,?\s*$/i
const notebookPattern = /^\s*(?:-{2,}>\s*)?\d+ (?:\s|[a-z_#"'().\]}[{]).*$/
const markersPattern = /^\s*[\^~]+\s*$/
const raisePattern = /^\s*(?:-{2,}>\s*\d+\s*)?(?:raise|throw|import|from|return|except|catch)\b/
const retryPattern =
  /\bretrying (?:request|in|after|with)\b|\bretry(?:ing)? (?:attempt|#?\d)|\bwill retry\b|\battempt \d+ ?(?:\/|of) ?\d+/i

/** The lines of a clean text, each with its kind. */
export function listLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  let isAfterFile = false
  let isAfterNumbered = false
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    const line = text.slice(start, Math.min(end, start + 1000))
    const isFile = filePattern.test(line)
    const isNumbered = notebookPattern.test(line)
    // A single line that begins with a number is what somebody said: "429 error despite zero usage".
    const isListing =
      isNumbered && (isAfterNumbered || notebookPattern.test(text.slice(end + 1, end + 200).split('\n')[0] ?? ''))
    const kind =
      isFile || isListing || isFrame(line, isAfterFile) ? 'frame' : retryPattern.test(line) ? 'retry' : 'said'
    isAfterNumbered = isNumbered
    if (line.trim() !== '') isAfterFile = isFile
    lines.push({ start, end, kind })
    start = end + 1
  }
  return lines
}

/** The place in `lines` of the line that holds a position. */
export function findLine(lines: readonly Line[], position: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}

function isFrame(line: string, isAfterFile: boolean): boolean {
  if (isAfterFile && /^\s{2,}\S/.test(line) && !/^\s*\S*(?:Error|Exception)\b\s*:/.test(line)) return true
  return atPattern.test(line) || markersPattern.test(line) || raisePattern.test(line)
}
