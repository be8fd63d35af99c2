import 'server-only'
import { hkdfSync } from 'node:crypto'
import path from 'node:path'
import { getSettings } from '@/lib/environment/environment.server'
import { readOrCreateSecret } from './secret-file.server'

let signingSecret: Promise<Uint8Array> | null = null

/**
 * The key that signs tokens: FIXPOINT_SECRET, or one made at first use and kept in the data folder.
 * Throws when the file is damaged.
 */
export function getSigningSecret(): Promise<Uint8Array> {
  signingSecret ??= readSigningSecret()
  return signingSecret
}

/**
 * A key of its own for one purpose, derived from the signing secret (HKDF, RFC 5869), 64 hexadecimal digits: what it
 * protects says nothing about the secret or about the keys of other purposes.
 */
export async function deriveSecret(purpose: string): Promise<string> {
  const key = hkdfSync('sha256', await getSigningSecret(), new Uint8Array(), `fixpoint ${purpose}`, 32)
  return Buffer.from(key).toString('hex')
}

async function readSigningSecret(): Promise<Uint8Array> {
  const { secret, dataFolder } = getSettings()
  return secret === null ? readOrCreateSecret(path.join(dataFolder, 'secret')) : new TextEncoder().encode(secret)
}
