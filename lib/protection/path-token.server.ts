import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { getSigningSecret } from './secrets.server'

/** A step of the wizard: what had been answered and tried, and which fix the page showed. */
export type PathStep = {
  /** Slug of the error. */
  readonly error: string
  /** Canonical query string of the answers and trials before this step. */
  readonly path: string
  /** Slug of the fix shown. */
  readonly shown: string
}

export type PathTokenCheck =
  | { readonly ok: true; readonly id: string; readonly issuedAt: Date }
  | { readonly ok: false; readonly reason: 'invalid' | 'expired' | 'other-step' }

/** How long a page may stay open before its forms are refused. */
export const pathTokenHours = 12

const algorithm = 'HS256'
// Names what the token is for, so that no other token under the same key passes as one.
const audience = 'wizard-step'

/** A token for the forms of one wizard page: the server showed this step, once, at this time. About 300 characters. */
export async function signPathToken(step: PathStep, now = new Date()): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000)
  return new SignJWT({ step: digestStep(step) })
    .setProtectedHeader({ alg: algorithm })
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + pathTokenHours * 3600)
    .sign(await getSigningSecret())
}

/**
 * Whether the server gave out this token for this very step, and when. The id is the same whenever the same page is
 * sent: use it as idempotency key.
 */
export async function verifyPathToken(token: string, step: PathStep, now = new Date()): Promise<PathTokenCheck> {
  try {
    const { payload } = await jwtVerify(token, await getSigningSecret(), {
      algorithms: [algorithm],
      audience,
      currentDate: now,
      requiredClaims: ['jti', 'iat', 'exp'],
    })
    const { jti, iat } = payload
    if (jti === undefined || iat === undefined) return { ok: false, reason: 'invalid' }
    if (payload.step !== digestStep(step)) return { ok: false, reason: 'other-step' }
    return { ok: true, id: jti, issuedAt: new Date(iat * 1000) }
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { ok: false, reason: 'expired' }
    if (error instanceof errors.JOSEError) return { ok: false, reason: 'invalid' }
    throw error
  }
}

// A path may be long: the token carries its digest.
function digestStep({ error, path, shown }: PathStep): string {
  return createHash('sha256')
    .update(JSON.stringify([error, path, shown]))
    .digest('base64url')
}
