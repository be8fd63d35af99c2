import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Draft } from './draft'
import { createOnceStore } from './once.server'

declare global {
  var fixpointDrafts: Map<string, Draft> | undefined
}

/** Refused forms, kept in memory until they are shown again, the latest 200 at most. */
export const drafts = createOnceStore<Draft>(
  () => {
    globalThis.fixpointDrafts ??= new Map()
    return globalThis.fixpointDrafts
  },
  { max: 200, createName: () => randomBytes(16).toString('base64url') },
)
