import { z } from 'zod'

/** Least length of a secret given by the environment, in characters. */
const secretLengthMin = 32

export type Settings = {
  /** Address of the site as readers type it, without a slash at its end. */
  readonly siteUrl: string
  readonly port: number
  /** `file:` and a path. */
  readonly databaseUrl: string
  readonly dataFolder: string
  readonly contentFolder: string
  /** How many proxies stand before the server and append to X-Forwarded-For. */
  readonly trustedProxyHops: number
  /** Who runs the site, as the pages name them; null: they do not say. */
  readonly siteOperator: string | null
  /** E-mail address or https address for questions; null: none is offered. */
  readonly contact: string | null
  /** What the open data may be used under: an SPDX identifier or an https address; null: nothing is stated. */
  readonly dataLicence: string | null
  /** Key that signs the wizard's tokens; null: one is made and kept in the data folder. */
  readonly secret: string | null
}

type EnvironmentProblem = { readonly variable: string; readonly expected: string; readonly received: string }

/** Every variable of the environment that is not as it must be, in one error. */
export class EnvironmentError extends Error {
  readonly problems: readonly EnvironmentProblem[]

  constructor(problems: readonly EnvironmentProblem[]) {
    const lines = problems.map(
      ({ variable, expected, received }) => `  ${variable}: expected ${expected}, received ${received}`,
    )
    super(`The environment has ${problems.length} problem(s); see .env.example\n${lines.join('\n')}`)
    this.name = 'EnvironmentError'
    this.problems = problems
  }
}

const optional = z.string().nullable()

const environmentSchema = z.object({
  SITE_URL: optional.refine(
    (text) => text === null || toOrigin(text) !== null,
    'an http or https address without a path',
  ),
  PORT: integer(1, 65_535, 3000),
  DATABASE_URL: optional.refine((text) => text === null || /^file:[^?#]+$/.test(text), 'file: and a path'),
  DATA_FOLDER: optional,
  CONTENT_FOLDER: optional,
  TRUSTED_PROXY_HOPS: integer(0, 16, 0),
  SITE_OPERATOR: optional.refine(
    (text) => text === null || /^[^\r\n]{1,200}$/.test(text),
    'one line of at most 200 characters',
  ),
  CONTACT: optional.refine(
    (text) => text === null || z.email().safeParse(text).success || isHttpsAddress(text),
    'an e-mail address or an https address',
  ),
  DATA_LICENCE: optional.refine(
    (text) => text === null || /^[A-Za-z0-9][A-Za-z0-9.+-]{0,59}$/.test(text) || isHttpsAddress(text),
    'an SPDX identifier or an https address',
  ),
  FIXPOINT_SECRET: optional.refine(
    (text) => text === null || text.length >= secretLengthMin,
    `at least ${secretLengthMin} random characters`,
  ),
})

/**
 * Settings from variables of the environment (door of validation; see .env.example).
 * An empty variable counts as absent; paths stay as they were given.
 * Throws one EnvironmentError with every problem.
 */
export function parseEnvironment(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.keys(environmentSchema.shape).map((name) => [name, env[name]?.trim() || null]),
  )
  const result = environmentSchema.safeParse(given)
  if (!result.success) {
    throw new EnvironmentError(
      result.error.issues.map((issue) => {
        const variable = String(issue.path[0])
        return { variable, expected: issue.message, received: toReceived(variable, given[variable] ?? '') }
      }),
    )
  }
  const values = result.data
  const dataFolder = values.DATA_FOLDER ?? './data'
  return {
    siteUrl: toOrigin(values.SITE_URL ?? '') ?? `http://localhost:${values.PORT}`,
    port: values.PORT,
    databaseUrl: values.DATABASE_URL ?? `file:${dataFolder.replace(/\/+$/, '')}/fixpoint.db`,
    dataFolder,
    contentFolder: values.CONTENT_FOLDER ?? './content',
    trustedProxyHops: values.TRUSTED_PROXY_HOPS,
    siteOperator: values.SITE_OPERATOR,
    contact: values.CONTACT,
    dataLicence: values.DATA_LICENCE,
    secret: values.FIXPOINT_SECRET,
  }
}

function integer(min: number, max: number, absent: number) {
  return optional
    .refine(
      (text) => text === null || (/^\d{1,6}$/.test(text) && Number(text) >= min && Number(text) <= max),
      `a whole number from ${min} to ${max}`,
    )
    .transform((text) => (text === null ? absent : Number(text)))
}

function isHttpsAddress(text: string): boolean {
  return z.url({ protocol: /^https$/ }).safeParse(text).success
}

function toOrigin(text: string): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  const isBare =
    url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '' && url.password === ''
  return isBare && (url.protocol === 'http:' || url.protocol === 'https:') ? url.origin : null
}

// A secret never goes to the log, not even a wrong one.
function toReceived(variable: string, text: string): string {
  return variable === 'FIXPOINT_SECRET' ? `${text.length} characters` : JSON.stringify(text)
}
