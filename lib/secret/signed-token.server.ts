import 'server-only'
import { randomUUID } from 'node:crypto'
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { getSigningSecret } from './secrets.server'

/** What a kind of token is for, and how long one is good. */
type TokenKind = {
  /** No token of one audience passes for one of another, though one key signs them all. */
  readonly audience: string
  readonly hours: number
}

export type TokenCheck =
  | { readonly ok: true; readonly id: string; readonly issuedAt: Date; readonly claims: JWTPayload }
  | { readonly ok: false; readonly reason: 'invalid' | 'expired' }

const algorithm = 'HS256'

/** A token that says: this server gave it out, once, at this time (in whole seconds), with these claims. */
export async function signToken(
  { audience, hours }: TokenKind,
  claims: Readonly<Record<string, string>>,
  now: Date,
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000)
  return new SignJWT(claims)
    .setProtectedHeader({ alg: algorithm })
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + hours * 3600)
    .sign(await getSigningSecret())
}

/** Whether the server gave out this token for the audience, and when. Its id is the same each time it is sent. */
export async function verifyToken(
  { audience }: Pick<TokenKind, 'audience'>,
  token: string,
  now: Date,
): Promise<TokenCheck> {
  try {
    const { payload } = await jwtVerify(token, await getSigningSecret(), {
      algorithms: [algorithm],
      audience,
      currentDate: now,
      requiredClaims: ['jti', 'iat', 'exp'],
    })
    const { jti, iat } = payload
    if (jti === undefined || iat === undefined) return { ok: false, reason: 'invalid' }
    return { ok: true, id: jti, issuedAt: new Date(iat * 1000), claims: payload }
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { ok: false, reason: 'expired' }
    if (error instanceof errors.JOSEError) return { ok: false, reason: 'invalid' }
    throw error
  }
}
