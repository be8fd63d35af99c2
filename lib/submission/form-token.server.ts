import 'server-only'
import { randomUUID } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { getSigningSecret } from '@/lib/protection/secrets.server'

/** What a form is for, and what it is about: a token for one stands for no other. */
export type FormPurpose = { readonly kind: 'note' | 'link'; readonly about: string }

export type FormTokenCheck =
  | { readonly ok: true; readonly id: string; readonly issuedAt: Date }
  | { readonly ok: false; readonly reason: 'invalid' | 'expired' }

/** How long a page may stay open before its form is refused. */
export const formTokenHours = 12

const algorithm = 'HS256'
const audience = 'form'

/** A token for one form of one page, made when the page is shown: its id is the key of what is sent. */
export async function signFormToken({ kind, about }: FormPurpose, now = new Date()): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000)
  return new SignJWT({ kind, about })
    .setProtectedHeader({ alg: algorithm })
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + formTokenHours * 3600)
    .sign(await getSigningSecret())
}

/** Whether the server gave out this token for such a form, and when. */
export async function verifyFormToken(token: string, purpose: FormPurpose, now: Date): Promise<FormTokenCheck> {
  try {
    const { payload } = await jwtVerify(token, await getSigningSecret(), {
      algorithms: [algorithm],
      audience,
      currentDate: now,
      requiredClaims: ['jti', 'iat', 'exp'],
    })
    const { jti, iat } = payload
    const isOfForm = payload.kind === purpose.kind && payload.about === purpose.about
    if (jti === undefined || iat === undefined || !isOfForm) return { ok: false, reason: 'invalid' }
    return { ok: true, id: jti, issuedAt: new Date(iat * 1000) }
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { ok: false, reason: 'expired' }
    if (error instanceof errors.JOSEError) return { ok: false, reason: 'invalid' }
    throw error
  }
}
