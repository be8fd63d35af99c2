import 'server-only'
import { signToken, type TokenCheck, verifyToken } from '@/lib/secret/signed-token.server'

/** What a form is for, and what it is about: a token for one stands for no other. */
export type FormPurpose = { readonly kind: 'note' | 'link'; readonly about: string }

/** How long a page may stay open before its form is refused. */
export const formTokenHours = 12

const tokenKind = { audience: 'form', hours: formTokenHours } as const

/** A token for one form of one page, made when the page is shown: its id is the key of what is sent. */
export function signFormToken({ kind, about }: FormPurpose, now = new Date()): Promise<string> {
  return signToken(tokenKind, { kind, about }, now)
}

/** Whether the server gave out this token for such a form, and when. */
export async function verifyFormToken(token: string, { kind, about }: FormPurpose, now: Date): Promise<TokenCheck> {
  const check = await verifyToken(tokenKind, token, now)
  const isOfForm = check.ok && check.claims.kind === kind && check.claims.about === about
  return check.ok && !isOfForm ? { ok: false, reason: 'invalid' } : check
}
