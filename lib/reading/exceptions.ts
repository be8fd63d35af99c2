/** A name that may be the class of an exception, with its package where the text has it. */
type ExceptionMark = {
  readonly name: string
  /** `openai`, `httpx`; empty when bare. */
  readonly packageName: string
  readonly start: number
  readonly end: number
}

// As programs print them, and as people type them: `ratelimiterror`.
const classPattern = /(?<![\w/\\$-])((?:[A-Za-z_]\w{0,40}\.){0,6})([A-Z]\w{3,60}|[a-z]{6,40}(?:error|exception))(?!\w)/g

/** The names in a clean text that may be classes of exceptions, in reading order. */
export function listExceptions(text: string): readonly ExceptionMark[] {
  return [...text.matchAll(classPattern)].map((match) => {
    const [whole, path = '', name = ''] = match
    return {
      name,
      packageName: path.split('.')[0] ?? '',
      start: match.index,
      end: match.index + whole.length,
    }
  })
}

const builtIn =
  /\b(?:Type|Value|Key|Index|Name|Syntax|Indentation|Import|ZeroDivision|Assertion|Runtime|Memory|Recursion|Reference|Range)Error\b/

/** Whether an exception speaks that any program has: then it is no question in somebody's words. */
export function hasBuiltInException(text: string): boolean {
  return builtIn.test(text)
}
