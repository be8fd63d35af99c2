import 'server-only'
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

async function readSigningSecret(): Promise<Uint8Array> {
  const { secret, dataFolder } = getSettings()
  return secret === null ? readOrCreateSecret(path.join(dataFolder, 'secret')) : new TextEncoder().encode(secret)
}
