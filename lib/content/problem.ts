import type { z } from 'zod'

/** One thing that is wrong in a content file, told so that its author can mend it without looking at code. */
export type Problem = {
  /** Path from the content folder, with the line where the parser knows it: `errors/x/error.yaml:12`. */
  readonly file: string
  /** Field in the file, `causes[0].share`; empty for the whole file. */
  readonly field: string
  readonly expected: string
  readonly received: string
}

/** All that is wrong, at once: authors mend a file once, not ten times. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in the content:\n${problems.map(formatProblem).join('\n')}`)
    this.name = 'ContentError'
    this.problems = problems
  }
}

/** "errors/x/error.yaml · causes[0].share: expected one of …, received …" */
export function formatProblem({ file, field, expected, received }: Problem): string {
  return `${file}${field === '' ? '' : ` · ${field}`}: expected ${expected}, received ${received}`
}

/** Problems of one file from the issues that Zod found, each with the value that stands there. */
export function toProblems(file: string, error: z.ZodError, value: unknown): Problem[] {
  return error.issues.flatMap((issue) => issueProblems(file, issue, value))
}

function issueProblems(file: string, issue: z.core.$ZodIssue, value: unknown): Problem[] {
  const field = formatPath(issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      field: formatPath([...issue.path, key]),
      expected: 'no such field',
      received: describe(at(value, [...issue.path, key])),
    }))
  }
  return [{ file, field, expected: expectation(issue), received: describe(at(value, issue.path)) }]
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'too_big':
      return `at most ${issue.maximum} ${unit(issue.origin)}`
    case 'too_small':
      return `at least ${issue.minimum} ${unit(issue.origin)}`
    case 'invalid_union':
      return 'one of the documented forms'
    default:
      return issue.message
  }
}

function unit(origin: string): string {
  if (origin === 'string') return 'characters'
  return origin === 'array' ? 'entries' : ''
}

function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? String(part) : `${text}.${String(part)}`
  }, '')
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, part) => {
    if (typeof inner !== 'object' || inner === null) return undefined
    return Object.getOwnPropertyDescriptor(inner, part)?.value
  }, value)
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
