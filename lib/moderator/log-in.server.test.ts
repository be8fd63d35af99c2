import Sqlite from 'better-sqlite3'
import { beforeEach, expect, test } from 'vitest'
import { toAppCode } from '@/lib/authenticator/test-app.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import {
  addModerator,
  disableModerator,
  enableModerator,
  invitationHours,
  listAccounts,
  resetModerator,
} from './accounts.server'
import { getAuth } from './auth.server'
import { confirmSecondFactor, logIn, logOut } from './log-in.server'
import { Moderator, type Newcomer } from './moderator.server'
import {
  choosePassword,
  confirmApp,
  countRecoveryCodes,
  findAppSecret,
  renewRecoveryCodes,
  takeRecoveryCodes,
} from './set-up.server'
import { toHeaders } from './test-browser.server'

const { file } = provideTestDatabase()
const none = new Headers()
const ownPassword = 'correct horse battery'
const day = 24 * 3_600_000

beforeEach(() => {
  emptyTables(file)
  globalThis.fixpointUsedCodes = undefined
})

function readAll(table: string): unknown[] {
  const database = new Sqlite(file, { readonly: true })
  try {
    return database.prepare(`SELECT * FROM "${table}"`).all()
  } finally {
    database.close()
  }
}

async function getNewcomer(headers: Headers): Promise<Newcomer> {
  const visitor = await Moderator.findVisitor(headers)
  if (visitor.kind !== 'newcomer') throw new Error(`${visitor.kind} instead of a newcomer`)
  return visitor
}

async function getModerator(headers: Headers): Promise<Moderator> {
  const visitor = await Moderator.findVisitor(headers)
  if (visitor.kind !== 'moderator') throw new Error(`${visitor.kind} instead of a moderator`)
  return visitor.moderator
}

/** Leads somebody from the invitation to the second factor. */
async function setUp(name: string) {
  const { password } = await addModerator(name, new Date())
  const first = await logIn({ name, password }, none)
  const headers = toHeaders(first.cookies)
  await choosePassword(await getNewcomer(headers), ownPassword, headers)
  const secret = await findAppSecret(await getNewcomer(headers))
  if (secret === null) throw new Error('There is no secret')
  const cookies = await confirmApp(await getNewcomer(headers), toAppCode(secret), headers)
  if (cookies === null) throw new Error('The code was wrong')
  return { secret, oldHeaders: headers, headers: toHeaders(first.cookies, cookies) }
}

/** Logs in with both factors; the next code, as one is taken once. */
async function logInAgain(name: string, secret: string): Promise<Headers> {
  const first = await logIn({ name, password: ownPassword }, none)
  const code = toAppCode(secret, Date.now() + 30_000)
  const second = await confirmSecondFactor({ kind: 'app', code }, toHeaders(first.cookies))
  expect([first.outcome, second.outcome]).toEqual(['second-factor', 'passed'])
  return toHeaders(first.cookies, second.cookies)
}

test('the way from the one-time password to a moderator leads through an own password and the app', async () => {
  const { headers } = await setUp('anna')
  const moderator = await getModerator(headers)
  expect(moderator.name).toBe('anna')
  expect(takeRecoveryCodes(moderator)).toHaveLength(10)
  expect(takeRecoveryCodes(moderator), 'they are shown once').toBeNull()
  expect(await listAccounts()).toEqual([{ name: 'anna', isReady: true, isDisabled: false }])
})

test('who has set up nothing yet is no moderator', async () => {
  const { password } = await addModerator('anna', new Date())
  const headers = toHeaders((await logIn({ name: 'anna', password }, none)).cookies)
  expect(await Moderator.findVisitor(headers)).toMatchObject({ kind: 'newcomer', lacks: 'password' })
  await choosePassword(await getNewcomer(headers), ownPassword, headers)
  expect(await Moderator.findVisitor(headers)).toMatchObject({ kind: 'newcomer', lacks: 'second-factor' })
  expect(await confirmApp(await getNewcomer(headers), '000000', headers)).toBeNull()
  expect((await logIn({ name: 'anna', password }, none)).outcome, 'it was for one use').toBe('wrong')
})

test('the session of a newcomer does not live on as one of a moderator', async () => {
  const { oldHeaders } = await setUp('anna')
  expect(await Moderator.findVisitor(oldHeaders)).toEqual({ kind: 'nobody' })
})

test('whoever else used the one-time password is out when the account is set up', async () => {
  const { password } = await addModerator('anna', new Date())
  const thief = toHeaders((await logIn({ name: 'anna', password }, none)).cookies)
  const headers = toHeaders((await logIn({ name: 'anna', password }, none)).cookies)
  await choosePassword(await getNewcomer(headers), ownPassword, headers)
  expect(await Moderator.findVisitor(thief)).toEqual({ kind: 'nobody' })
})

test('a one-time password expires', async () => {
  const { password } = await addModerator('anna', new Date(Date.now() - invitationHours * 3_600_000))
  expect((await logIn({ name: 'anna', password }, none)).outcome).toBe('wrong')
  expect(readAll('ModeratorSession')).toEqual([])
})

test('the password alone opens nothing', async () => {
  await setUp('anna')
  const { outcome, cookies } = await logIn({ name: 'anna', password: ownPassword }, none)
  expect(outcome).toBe('second-factor')
  expect(await Moderator.findVisitor(toHeaders(cookies))).toEqual({ kind: 'nobody' })
})

test('password and code open the account; a code is taken once', async () => {
  const { secret } = await setUp('anna')
  await getModerator(await logInAgain('anna', secret))
  const { cookies } = await logIn({ name: 'anna', password: ownPassword }, none)
  const code = toAppCode(secret, Date.now() + 30_000)
  expect((await confirmSecondFactor({ kind: 'app', code }, toHeaders(cookies))).outcome).toBe('wrong')
})

test('the code that set the app up is used, and of two that come at once only one passes', async () => {
  const { secret } = await setUp('anna')
  const logIns = [1, 2].map(() => logIn({ name: 'anna', password: ownPassword }, none))
  const [first, second] = await Promise.all(logIns)
  const enter = async (code: string, step: typeof first) =>
    (await confirmSecondFactor({ kind: 'app', code }, toHeaders(step?.cookies ?? []))).outcome
  expect(await enter(toAppCode(secret), first)).toBe('wrong')
  const next = toAppCode(secret, Date.now() + 30_000)
  expect((await Promise.all([enter(next, first), enter(next, second)])).sort()).toEqual(['passed', 'wrong'])
})

test('a code without the first step is refused', async () => {
  const { secret } = await setUp('anna')
  const code = toAppCode(secret, Date.now() + 30_000)
  expect((await confirmSecondFactor({ kind: 'app', code }, none)).outcome).toBe('expired')
})

test('a recovery code stands for the app, once', async () => {
  const { headers } = await setUp('anna')
  const [code = ''] = takeRecoveryCodes(await getModerator(headers)) ?? []
  for (const outcome of ['passed', 'wrong']) {
    const { cookies } = await logIn({ name: 'anna', password: ownPassword }, none)
    expect((await confirmSecondFactor({ kind: 'recovery', code }, toHeaders(cookies))).outcome).toBe(outcome)
  }
  expect(await countRecoveryCodes(await getModerator(headers))).toBe(9)
})

test('five wrong codes end the log-in, ten lock the account for a while', async () => {
  const { secret } = await setUp('anna')
  const outcomes: string[] = []
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const { cookies } = await logIn({ name: 'anna', password: ownPassword }, none)
    for (let code = 0; code < 6; code += 1) {
      outcomes.push((await confirmSecondFactor({ kind: 'app', code: '00000x' }, toHeaders(cookies))).outcome)
    }
  }
  const five = ['wrong', 'wrong', 'wrong', 'wrong', 'wrong']
  expect(outcomes).toEqual([...five, 'expired', ...five, 'locked'])
  const { cookies } = await logIn({ name: 'anna', password: ownPassword }, none)
  const code = toAppCode(secret, Date.now() + 30_000)
  expect((await confirmSecondFactor({ kind: 'app', code }, toHeaders(cookies))).outcome).toBe('locked')
})

test.each([
  ['an unknown name', 'nobody', ownPassword],
  ['a wrong password', 'anna', 'wrong password'],
  ['a password far too long', 'anna', 'x'.repeat(10_000)],
])('%s is refused', async (_, name, password) => {
  await setUp('anna')
  expect(await logIn({ name, password }, none)).toEqual({ outcome: 'wrong', cookies: [] })
})

test('disabling an account ends its sessions at once and lets none begin; enabling opens it again', async () => {
  const { headers, secret } = await setUp('anna')
  await disableModerator('anna', new Date())
  expect(await Moderator.findVisitor(headers)).toEqual({ kind: 'nobody' })
  expect(readAll('ModeratorSession')).toEqual([])
  const { cookies } = await logIn({ name: 'anna', password: ownPassword }, none)
  expect(await Moderator.findVisitor(toHeaders(cookies))).toEqual({ kind: 'nobody' })
  await enableModerator('anna')
  await getModerator(await logInAgain('anna', secret))
})

test('a log-in that waits for its code does not outlive disabling', async () => {
  const { secret } = await setUp('anna')
  const { cookies } = await logIn({ name: 'anna', password: ownPassword }, none)
  await disableModerator('anna', new Date())
  const code = toAppCode(secret, Date.now() + 30_000)
  expect((await confirmSecondFactor({ kind: 'app', code }, toHeaders(cookies))).outcome).not.toBe('passed')
  expect(readAll('ModeratorSession')).toEqual([])
})

test('a session that was put back after disabling is worth nothing', async () => {
  const { headers } = await setUp('anna')
  const database = new Sqlite(file)
  database.prepare('UPDATE "Moderator" SET "disabledAt" = ?').run(new Date().toISOString())
  database.close()
  expect(await Moderator.findVisitor(headers)).toEqual({ kind: 'nobody' })
})

test('resetting makes password, second factor and sessions void and leads through the set-up again', async () => {
  const { headers } = await setUp('anna')
  const { password } = await resetModerator('anna', new Date())
  expect(await Moderator.findVisitor(headers)).toEqual({ kind: 'nobody' })
  expect((await logIn({ name: 'anna', password: ownPassword }, none)).outcome).toBe('wrong')
  const { outcome, cookies } = await logIn({ name: 'anna', password }, none)
  expect(outcome).toBe('passed')
  expect(await Moderator.findVisitor(toHeaders(cookies))).toMatchObject({ kind: 'newcomer', lacks: 'password' })
})

test('a forged or expired session is nobody’s, and looking at it writes nothing', async () => {
  const { headers } = await setUp('anna')
  const cookie = headers.get('cookie') ?? ''
  const before = readAll('ModeratorSession')
  for (const forged of [
    'fixpoint.session_token=guessed',
    cookie.replace(/=(.)/, (_, first) => `=${first === 'a' ? 'b' : 'a'}`),
    `${cookie.slice(0, -6)}`,
  ]) {
    expect(await Moderator.findVisitor(new Headers({ cookie: forged }))).toEqual({ kind: 'nobody' })
  }
  expect(readAll('ModeratorSession')).toEqual(before)
  const database = new Sqlite(file)
  database.prepare('UPDATE "ModeratorSession" SET "expiresAt" = ?').run(new Date(Date.now() - day).toISOString())
  database.close()
  const expired = readAll('ModeratorSession')
  expect(await Moderator.findVisitor(headers)).toEqual({ kind: 'nobody' })
  expect(readAll('ModeratorSession')).toEqual(expired)
})

test('logging out ends the session, not only its cookie', async () => {
  const { headers } = await setUp('anna')
  await logOut(headers)
  expect(await Moderator.findVisitor(headers)).toEqual({ kind: 'nobody' })
})

test('new recovery codes want the password and void the old ones', async () => {
  const { headers } = await setUp('anna')
  const moderator = await getModerator(headers)
  const [old = ''] = takeRecoveryCodes(moderator) ?? []
  expect(await renewRecoveryCodes(moderator, 'wrong password', headers)).toBe(false)
  expect(takeRecoveryCodes(moderator)).toBeNull()
  expect(await renewRecoveryCodes(moderator, ownPassword, headers)).toBe(true)
  expect(takeRecoveryCodes(moderator)).not.toContain(old)
})

test('cookies are for this site and its server alone', async () => {
  const { password } = await addModerator('anna', new Date())
  const { cookies } = await logIn({ name: 'anna', password }, none)
  expect(cookies).not.toEqual([])
  for (const cookie of cookies) expect(cookie).toMatch(/^fixpoint\..*; HttpOnly.*; SameSite=Strict/)
})

test('neither password nor secret nor recovery code can be read in the database, nor where a moderator is', async () => {
  const { password } = await addModerator('bert', new Date())
  const { headers, secret } = await setUp('anna')
  headers.set('user-agent', 'Some Browser')
  headers.set('x-forwarded-for', '203.0.113.7')
  await logIn({ name: 'bert', password }, headers)
  const codes = takeRecoveryCodes(await getModerator(headers)) ?? []
  const tables = ['Moderator', 'ModeratorSession', 'ModeratorCredential', 'ModeratorChallenge', 'ModeratorSecondFactor']
  const stored = JSON.stringify(tables.map(readAll))
  for (const text of [password, ownPassword, secret, ...codes, 'Some Browser', '203.0.113']) {
    expect(stored).not.toContain(text)
  }
})

test('nobody can sign up', async () => {
  const auth = await getAuth()
  const body = { name: 'eve', email: 'eve@moderator.invalid', password: ownPassword }
  await expect(auth.api.signUpEmail({ body })).rejects.toThrow()
  expect(await listAccounts()).toEqual([])
})

test('a name is given once', async () => {
  await addModerator('anna', new Date())
  await expect(addModerator('anna', new Date())).rejects.toThrow('There is a moderator "anna" already')
  await expect(resetModerator('bert', new Date())).rejects.toThrow('There is no moderator "bert"')
})
