import 'server-only'
import { createHmac } from 'node:crypto'
import { digestTexts } from '@/lib/secret/digest.server'
import { getSigningSecret } from '@/lib/secret/secrets.server'

/**
 * The token in the link by which the author of a note may delete it, 43 characters. It follows from the note's id and
 * the site's secret itself, not from a key derived for it: the links that were given out must go on to be good. So a form
 * sent twice gets the same link; only its digest is stored.
 */
export async function createDeleteToken(noteId: string): Promise<string> {
  return createHmac('sha256', await getSigningSecret())
    .update(`note-deletion ${noteId}`)
    .digest('base64url')
}

/** What is stored of a token. */
export function digestDeleteToken(token: string): string {
  return digestTexts(['note-deletion', token])
}
