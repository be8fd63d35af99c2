import 'server-only'
import { giveBackCode, takeCode } from '@/lib/authenticator/used-codes.server'
import { write } from '@/lib/database/writer.server'
import { toAddress } from './accounts.server'
import { getAuth } from './auth.server'
import type { Moderator } from './moderator.server'
import type { SecondFactorForm } from './schema'

/**
 * What came of a step. passed: logged in with both factors, or with all that the account has yet. second-factor: the
 * password is right, a code is wanted. wrong: not right, or the account is not open; which of these, nobody is told.
 * expired: the step before was too long ago. locked: too many wrong codes for this account.
 */
type LogInStep = {
  readonly outcome: 'passed' | 'second-factor' | 'wrong' | 'expired' | 'locked'
  /** Set-Cookie headers for the answer, whatever the outcome. */
  readonly cookies: readonly string[]
}

/** The first step: name and password. `headers` are those of the request. */
export async function logIn(
  { name, password }: { readonly name: string; readonly password: string },
  headers: Headers,
): Promise<LogInStep> {
  const auth = await getAuth()
  const answer = await auth.api.signInEmail({ body: { email: toAddress(name), password }, headers, asResponse: true })
  const outcome = answer.ok ? ((await isHalfDone(answer)) ? 'second-factor' : 'passed') : 'wrong'
  return { outcome, cookies: answer.headers.getSetCookie() }
}

/** The second step, in the browser that did the first one. A recovery code is used up by it. */
export async function confirmSecondFactor({ kind, code }: SecondFactorForm, headers: Headers): Promise<LogInStep> {
  if (kind === 'app' && !takeCode(code, new Date())) return { outcome: 'wrong', cookies: [] }
  const auth = await getAuth()
  const call = { body: { code, trustDevice: false }, headers, asResponse: true } as const
  const answer = kind === 'app' ? await auth.api.verifyTOTP(call) : await auth.api.verifyBackupCode(call)
  if (!answer.ok && kind === 'app') giveBackCode(code)
  return { outcome: answer.ok ? 'passed' : await explain(answer), cookies: answer.headers.getSetCookie() }
}

/** Ends the session of the request, and gives the Set-Cookie headers that remove its cookies. */
export async function logOut(headers: Headers): Promise<readonly string[]> {
  const auth = await getAuth()
  const answer = await auth.api.signOut({ headers, asResponse: true })
  return answer.headers.getSetCookie()
}

/** Ends every session of a moderator. */
export async function logOutEverywhere({ id }: Moderator): Promise<void> {
  await write((client) => [client.moderatorSession.deleteMany({ where: { moderatorId: id } })])
}

async function isHalfDone(answer: Response): Promise<boolean> {
  const body: unknown = await answer.json()
  return typeof body === 'object' && body !== null && 'twoFactorRedirect' in body
}

const outcomes: Readonly<Record<string, LogInStep['outcome']>> = {
  INVALID_TWO_FACTOR_COOKIE: 'expired',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'expired',
  ACCOUNT_TEMPORARILY_LOCKED: 'locked',
}

async function explain(answer: Response): Promise<LogInStep['outcome']> {
  const body: unknown = await answer.json()
  const code = typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : ''
  return outcomes[code] ?? 'wrong'
}
