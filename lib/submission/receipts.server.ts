import 'server-only'
import { randomBytes } from 'node:crypto'
import { createOnceStore } from '@/lib/form/once.server'

/** What only the sender of a note may see: the token by which it can be deleted. */
type Receipt = { readonly deleteToken: string }

declare global {
  var fixpointReceipts: Map<string, Receipt> | undefined
}

/** Receipts, kept in memory until they are shown, the latest 500 at most. A form sent again gets a new one. */
export const receipts = createOnceStore<Receipt>(
  () => {
    globalThis.fixpointReceipts ??= new Map()
    return globalThis.fixpointReceipts
  },
  { max: 500, createName: () => randomBytes(16).toString('base64url') },
)
