/** A class of an exception, with its package where the text has it. */
export type ExceptionMark = {
  readonly name: string
  /** `openai`, `httpx`; empty when bare. */
  readonly packageName: string
  readonly start: number
  readonly end: number
}

const exceptionPattern =
  /(?<![\w/\\$-])((?:[A-Za-z_]\w{0,40}\.){0,6})((?=[A-Z])\w{0,60}?(?:Error|Exception|Timeout|Exhausted|Denied|Unavailable|Exceeded|Argument|Found|Failure|Unauthenticated|PermissionDenied|Forbidden|Unauthorized|Rejected|InvalidSignature))(?!\w)/g

/** The exception classes that a clean text names, in reading order. */
export function listExceptions(text: string): readonly ExceptionMark[] {
  return [...text.matchAll(exceptionPattern)].map((match) => {
    const [whole, path = '', name = ''] = match
    return {
      name,
      packageName: path.split('.')[0] ?? '',
      start: match.index,
      end: match.index + whole.length,
    }
  })
}
