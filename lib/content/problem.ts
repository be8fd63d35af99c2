import type { z } from 'zod'

/** One thing that is wrong in a content file, told so that its author can mend it without looking at code. */
export type Problem = {
  /** Path from the content folder, with the line of that file where the parser knows it: `errors/x/error.yaml:12`. */
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
      received: showValue(at(value, [...issue.path, key])),
    }))
  }
  if (issue.code === 'invalid_union') {
    const form = findForm(issue.errors)
    if (form !== null) {
      return form.flatMap((inner) => issueProblems(file, { ...inner, path: [...issue.path, ...inner.path] }, value))
    }
  }
  if (issue.code === 'invalid_key') {
    const place = { file, field: formatPath(issue.path.slice(0, -1)), received: showValue(issue.path.at(-1)) }
    return issue.issues.map((inner) => ({ ...place, expected: `a name: ${expectation(inner)}` }))
  }
  return [{ file, field, expected: expectation(issue), received: showValue(at(value, issue.path)) }]
}

/** Of several forms the one whose fields were used, so that its own problems can be told; null when it is not clear. */
function findForm(forms: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] | null {
  const [form, ...others] = forms.filter((issues) =>
    issues.every((issue) => issue.code !== 'unrecognized_keys' && issue.path.length > 0),
  )
  return form === undefined || others.length > 0 ? null : form
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? issue.expected
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'too_big':
      return `at most ${count(issue.maximum, issue.origin)}`
    case 'too_small':
      return `at least ${count(issue.minimum, issue.origin)}`
    default:
      return issue.message
  }
}

/** What authors call the types of YAML. */
const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields, as in "name: value"',
  record: 'fields, as in "name: value"',
}

function count(amount: number | bigint, origin: string): string {
  const isOne = Number(amount) === 1
  if (origin === 'string') return `${amount} ${isOne ? 'character' : 'characters'}`
  if (origin === 'array') return `${amount} ${isOne ? 'entry' : 'entries'}`
  return String(amount)
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

function showValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
