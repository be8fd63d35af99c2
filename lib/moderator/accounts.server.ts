import 'server-only'
import { randomUUID } from 'node:crypto'
import { getReader } from '@/lib/database/reader.server'
import { isUniqueViolation, write } from '@/lib/database/writer.server'
import { hourMilliseconds } from '@/lib/day/day'
import { createRandomWords } from '@/lib/secret/random-words.server'
import { getAuth } from './auth.server'
import type { Moderator } from './moderator.server'

/** What the person is told to log in for the first time. */
export type Invitation = { readonly name: string; readonly password: string; readonly validUntil: Date }

type Account = {
  readonly name: string
  /** Whether they have set up a password of their own and the second factor. */
  readonly isReady: boolean
  readonly isDisabled: boolean
}

/** How long a password that a command printed may wait for its one use. */
export const invitationHours = 24

/** Makes an account and a one-time password for it. Throws when the name is taken. */
export async function addModerator(name: string, now: Date): Promise<Invitation> {
  const invitation = createInvitation(name, now)
  const password = await hashPassword(invitation.password)
  const id = randomUUID()
  const moderator = { id, name, email: toAddress(name), emailVerified: true, passwordExpiresAt: invitation.validUntil }
  const credential = { id: randomUUID(), accountId: id, providerId: 'credential', moderatorId: id, password }
  try {
    await write((client) => [
      client.moderator.create({ data: moderator, select: { id: true } }),
      client.moderatorCredential.create({ data: credential, select: { id: true } }),
    ])
    return invitation
  } catch (error) {
    if (isUniqueViolation(error)) throw new Error(`There is a moderator "${name}" already`)
    throw error
  }
}

/**
 * For somebody who has lost password or second factor: both are void, every session of theirs ends, and a new one-time
 * password is given. A disabled account stays disabled. Throws when there is no such account.
 */
export async function resetModerator(name: string, now: Date): Promise<Invitation> {
  const moderatorId = await getId(name)
  const invitation = createInvitation(name, now)
  const password = await hashPassword(invitation.password)
  await write((client) => [
    client.moderatorSession.deleteMany({ where: { moderatorId } }),
    client.moderatorChallenge.deleteMany({ where: { value: moderatorId } }),
    client.moderatorSecondFactor.deleteMany({ where: { moderatorId } }),
    client.moderatorCredential.updateMany({ where: { moderatorId }, data: { password } }),
    client.moderator.update({
      where: { id: moderatorId },
      data: { twoFactorEnabled: false, passwordExpiresAt: invitation.validUntil },
      select: { id: true },
    }),
  ])
  return invitation
}

/** Ends every session of the account at once, and lets none begin. Throws when there is no such account. */
export async function disableModerator(name: string, now: Date): Promise<void> {
  const moderatorId = await getId(name)
  await write((client) => [
    client.moderator.update({ where: { id: moderatorId }, data: { disabledAt: now }, select: { id: true } }),
    client.moderatorSession.deleteMany({ where: { moderatorId } }),
    client.moderatorChallenge.deleteMany({ where: { value: moderatorId } }),
  ])
}

/** Opens a disabled account again; password and second factor are what they were. Throws when there is none. */
export async function enableModerator(name: string): Promise<void> {
  const id = await getId(name)
  await write((client) => [
    client.moderator.update({ where: { id }, data: { disabledAt: null }, select: { id: true } }),
  ])
}

/** All accounts, by name. */
export async function listAccounts(): Promise<readonly Account[]> {
  const rows = await getReader().moderator.findMany({
    orderBy: { name: 'asc' },
    select: { name: true, twoFactorEnabled: true, passwordExpiresAt: true, disabledAt: true },
  })
  return rows.map(({ name, twoFactorEnabled, passwordExpiresAt, disabledAt }) => ({
    name,
    isReady: twoFactorEnabled && passwordExpiresAt === null,
    isDisabled: disabledAt !== null,
  }))
}

/** Names of all moderators by id, as the log of decisions shows them. */
export async function listModeratorNames(_moderator: Moderator): Promise<ReadonlyMap<string, string>> {
  const rows = await getReader().moderator.findMany({ select: { id: true, name: true } })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The address under which the log-in library knows a name. RFC 2606 keeps this domain from ever existing. */
export function toAddress(name: string): string {
  return `${name}@moderator.invalid`
}

async function hashPassword(password: string): Promise<string> {
  const { password: hasher } = await (await getAuth()).$context
  return hasher.hash(password)
}

async function getId(name: string): Promise<string> {
  const account = await getReader().moderator.findUnique({ where: { name }, select: { id: true } })
  if (account === null) throw new Error(`There is no moderator "${name}"`)
  return account.id
}

function createInvitation(name: string, now: Date): Invitation {
  return {
    name,
    password: createRandomWords(5, 4),
    validUntil: new Date(now.getTime() + invitationHours * hourMilliseconds),
  }
}
