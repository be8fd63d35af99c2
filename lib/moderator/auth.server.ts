import 'server-only'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { getAccountTables } from '@/lib/database/account-tables.server'
import { getReader } from '@/lib/database/reader.server'
import { getSettings } from '@/lib/environment/environment.server'
import { createRandomWords } from '@/lib/secret/random-words.server'
import { deriveSecret } from '@/lib/secret/secrets.server'
import { codeDigits, passwordLengthMax, passwordLengthMin } from './schema'

/** How long a log-in holds, whatever is done meanwhile. */
export const sessionHours = 12

const recoveryCodeCount = 10

/** How long the second step of a log-in may take. */
const challengeMinutes = 10

type Auth = Awaited<ReturnType<typeof createAuth>>

declare global {
  var fixpointAuth: Promise<Auth> | undefined
}

/**
 * The log-in library, set up once per process. Its own HTTP handler is mounted nowhere: route handlers call what they
 * need, so nobody outside can reach a sign-up or any other endpoint of it.
 */
export function getAuth(): Promise<Auth> {
  globalThis.fixpointAuth ??= createAuth()
  return globalThis.fixpointAuth
}

async function createAuth() {
  const { siteUrl } = getSettings()
  return betterAuth({
    appName: 'Fixpoint',
    baseURL: siteUrl,
    secret: await deriveSecret('moderator log-in'),
    telemetry: { enabled: false },
    // What goes wrong is answered to the person; a name that somebody typed does not belong in a log.
    logger: { level: 'error', log: report },
    database: prismaAdapter(getAccountTables(), { provider: 'sqlite', transaction: false }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLengthMin,
      maxPasswordLength: passwordLengthMax,
    },
    user: {
      modelName: 'moderator',
      additionalFields: {
        passwordExpiresAt: { type: 'date', required: false, input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    session: {
      modelName: 'moderatorSession',
      fields: { userId: 'moderatorId' },
      expiresIn: sessionHours * 3600,
      // Reading a page writes nothing, not even that the session was used.
      disableSessionRefresh: true,
      deferSessionRefresh: true,
    },
    account: { modelName: 'moderatorCredential', fields: { userId: 'moderatorId' } },
    verification: { modelName: 'moderatorChallenge' },
    advanced: {
      cookiePrefix: 'fixpoint',
      useSecureCookies: siteUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: {
        create: { before: async (session) => ((await isOpen(session.userId)) ? { data: toBare(session) } : false) },
      },
    },
    plugins: [
      twoFactor({
        issuer: 'Fixpoint',
        twoFactorCookieMaxAge: challengeMinutes * 60,
        totpOptions: { digits: codeDigits },
        backupCodeOptions: { customBackupCodesGenerate: createRecoveryCodes },
        schema: { twoFactor: { modelName: 'moderatorSecondFactor', fields: { userId: 'moderatorId' } } },
      }),
    ],
  })
}

function createRecoveryCodes(): string[] {
  return Array.from({ length: recoveryCodeCount }, () => createRandomWords(2, 5))
}

/** Failures of the library. That no session may begin on a closed account is ours, and none. */
function report(_: string, message: string, ...details: readonly unknown[]): void {
  if (message !== 'Failed to create session') console.error('The log-in failed:', message, ...details)
}

/** Whether a session may begin: the account is not disabled, and its password not one that has expired. */
async function isOpen(id: string): Promise<boolean> {
  const account = await getReader().moderator.findUnique({
    where: { id },
    select: { disabledAt: true, passwordExpiresAt: true },
  })
  if (account === null || account.disabledAt !== null) return false
  return account.passwordExpiresAt === null || account.passwordExpiresAt > new Date()
}

/** Nothing is kept of the browser or the network of a moderator. */
function toBare<Given extends object>(session: Given) {
  return { ...session, ipAddress: '', userAgent: '' }
}
