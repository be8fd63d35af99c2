import 'server-only'
import { digestTexts } from './digest.server'
import { signToken, type TokenCheck, verifyToken } from './signed-token.server'

/** A step of the wizard: what had been answered and tried, and which fix the page showed. */
export type PathStep = {
  /** Slug of the error. */
  readonly error: string
  /** Canonical query string of the answers and trials before this step. */
  readonly path: string
  /** Slug of the fix shown. */
  readonly shown: string
}

type PathTokenCheck = TokenCheck | { readonly ok: false; readonly reason: 'other-step' }

/** How long a page may stay open before its forms are refused. */
const kind = { audience: 'wizard-step', hours: 12 } as const

/** A token for the forms of one wizard page: the server showed this step, once, at this time. About 300 characters. */
export function signPathToken(step: PathStep, now = new Date()): Promise<string> {
  return signToken(kind, { step: digestStep(step) }, now)
}

/**
 * Whether the server gave out this token for this very step, and when. The id is the same whenever the same page is
 * sent: use it as idempotency key.
 */
export async function verifyPathToken(token: string, step: PathStep, now = new Date()): Promise<PathTokenCheck> {
  const check = await verifyToken(kind, token, now)
  return check.ok && check.claims.step !== digestStep(step) ? { ok: false, reason: 'other-step' } : check
}

// A path may be long: the token carries its digest.
function digestStep({ error, path, shown }: PathStep): string {
  return digestTexts([error, path, shown])
}
