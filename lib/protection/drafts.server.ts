import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Draft } from './draft'

const draftsMax = 200

declare global {
  var fixpointDrafts: Map<string, Draft> | undefined
}

/** Keeps a draft in memory until it is shown, the latest 200 at most. Returns its name, which cannot be guessed. */
export function keepDraft(draft: Draft): string {
  const drafts = getDrafts()
  const name = randomBytes(16).toString('base64url')
  drafts.set(name, draft)
  if (drafts.size > draftsMax) drafts.delete(drafts.keys().next().value ?? '')
  return name
}

/** The draft of that name, once; null when it was shown already or never was. */
export function takeDraft(name: string): Draft | null {
  const drafts = getDrafts()
  const draft = drafts.get(name) ?? null
  drafts.delete(name)
  return draft
}

function getDrafts(): Map<string, Draft> {
  globalThis.fixpointDrafts ??= new Map()
  return globalThis.fixpointDrafts
}
