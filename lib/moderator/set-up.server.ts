import 'server-only'
import { symmetricDecrypt } from 'better-auth/crypto'
import { toBase32 } from '@/lib/authenticator/app-address'
import { giveBackCode, takeCode } from '@/lib/authenticator/used-codes.server'
import { getReader } from '@/lib/database/reader.server'
import { write } from '@/lib/database/writer.server'
import { getAuth } from './auth.server'
import type { Moderator, Newcomer } from './moderator.server'

declare global {
  var fixpointRecoveryCodes: Map<string, readonly string[]> | undefined
}

/**
 * Takes a password of the newcomer's own in place of the one-time password, ends their other sessions, and makes the
 * secret of the second factor. `headers` are those of the request.
 */
export async function choosePassword({ id }: Newcomer, password: string, headers: Headers): Promise<void> {
  const auth = await getAuth()
  const { password: hasher } = await auth.$context
  const hash = await hasher.hash(password)
  await auth.api.revokeOtherSessions({ headers })
  await write((client) => [
    client.moderatorCredential.updateMany({ where: { moderatorId: id }, data: { password: hash } }),
    client.moderator.update({ where: { id }, data: { passwordExpiresAt: null }, select: { id: true } }),
  ])
  await auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers })
}

/** The secret for the newcomer's authenticator app, in base32; null when the password has to be chosen first. */
export async function findAppSecret({ id }: Newcomer): Promise<string | null> {
  const { secretConfig } = await (await getAuth()).$context
  const row = await getReader().moderatorSecondFactor.findFirst({
    where: { moderatorId: id, verified: false },
    select: { secret: true },
  })
  if (row === null) return null
  return toBase32(new TextEncoder().encode(await symmetricDecrypt({ key: secretConfig, data: row.secret })))
}

/**
 * Turns the second factor on when the code is right: gives Set-Cookie headers for the new session, null when it is
 * wrong. The recovery codes then wait to be shown once.
 */
export async function confirmApp(
  newcomer: Newcomer,
  code: string,
  headers: Headers,
): Promise<readonly string[] | null> {
  if (!takeCode(code, new Date())) return null
  const auth = await getAuth()
  // Whoever else used the one-time password is out before the session counts as one of two factors.
  await auth.api.revokeOtherSessions({ headers })
  const answer = await auth.api.verifyTOTP({ body: { code }, headers, asResponse: true })
  if (!answer.ok) {
    giveBackCode(code)
    return null
  }
  const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: newcomer.id } })
  getKept().set(newcomer.id, backupCodes)
  return answer.headers.getSetCookie()
}

/** Makes new recovery codes in place of the old ones and keeps them to be shown once; false for a wrong password. */
export async function renewRecoveryCodes(moderator: Moderator, password: string, headers: Headers): Promise<boolean> {
  const auth = await getAuth()
  const answer = await auth.api.generateBackupCodes({ body: { password }, headers, asResponse: true })
  if (!answer.ok) return false
  const { backupCodes } = await auth.api.viewBackupCodes({ body: { userId: moderator.id } })
  getKept().set(moderator.id, backupCodes)
  return true
}

/** The recovery codes made last, once; null when they were shown already. */
export function takeRecoveryCodes({ id }: Moderator): readonly string[] | null {
  const codes = getKept().get(id) ?? null
  getKept().delete(id)
  return codes
}

/** How many recovery codes are left. */
export async function countRecoveryCodes(moderator: Moderator): Promise<number> {
  const { backupCodes } = await (await getAuth()).api.viewBackupCodes({ body: { userId: moderator.id } })
  return backupCodes.length
}

// In memory: what is shown once is stored nowhere readable.
function getKept(): Map<string, readonly string[]> {
  globalThis.fixpointRecoveryCodes ??= new Map()
  return globalThis.fixpointRecoveryCodes
}
