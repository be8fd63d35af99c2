import 'server-only'
import { createHmac } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { dayMilliseconds, hourMilliseconds, toDay } from '@/lib/day/day'
import { getSettings } from '@/lib/environment/environment.server'
import { hasCode } from '@/lib/exception/has-code'
import { runOutsideRequest } from '@/lib/protection/outside-request.server'
import { destroySecret, readOrCreateSecret } from '@/lib/secret/secret-file.server'
import { toArea, toNetwork } from './network'

/** How long after its day a key may still be needed to look into an abuse. */
export const keyKeptHours = 48

/** By day: today's, and after midnight for some hours also the one before. */
const keys = new Map<string, Promise<Buffer>>()

/** The marks of a client's network on one UTC day. */
export type NetworkMarks = {
  /** Of IPv4 /24 or IPv6 /64. */
  readonly network: string
  /** Of the wider network: IPv6 /48; of IPv4 the same as `network`. */
  readonly area: string
}

/**
 * The marks of a client's network on one UTC day, 22 characters each. They are digests under a random key of that day:
 * without the key they lead back to no address, and to no other day. Addresses that cannot be read share one mark.
 */
export async function digestNetwork(address: string, now: Date): Promise<NetworkMarks> {
  const key = await getKey(toDay(now))
  return { network: digest(key, toNetwork(address)), area: digest(key, toArea(address)) }
}

function digest(key: Buffer, prefix: string | null): string {
  return createHmac('sha256', key)
    .update(prefix ?? 'unknown')
    .digest()
    .subarray(0, 16)
    .toString('base64url')
}

/**
 * Destroys the keys whose day ended more than 48 hours ago, and gives their days. The server runs it every hour,
 * in a process of its own.
 */
export async function destroyExpiredNetworkKeys(now: Date): Promise<readonly string[]> {
  const expired = (await listKeys()).filter((name) => isExpired(name.slice(0, 10), now))
  for (const name of expired) await destroySecret(path.join(getFolder(), name))
  return expired
}

function getKey(day: string): Promise<Buffer> {
  const known = keys.get(day)
  if (known !== undefined) return known
  // Memory must not keep what the folder has destroyed: a day later at the latest it is read again, or is gone.
  const key = runOutsideRequest(() => {
    setTimeout(() => keys.delete(day), dayMilliseconds).unref()
    return readOrCreateSecret(path.join(getFolder(), day))
  })
  keys.set(day, key)
  // A key that could not be read is asked for again by the next caller.
  key.catch(() => keys.delete(day))
  return key
}

async function listKeys(): Promise<string[]> {
  try {
    return (await readdir(getFolder())).filter((name) => /^\d{4}-\d\d-\d\d(\.|$)/.test(name))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}

function isExpired(day: string, now: Date): boolean {
  const dayEnd = Date.parse(`${day}T00:00:00Z`) + dayMilliseconds
  return now.getTime() >= dayEnd + keyKeptHours * hourMilliseconds
}

function getFolder(): string {
  return path.join(getSettings().dataFolder, 'network-keys')
}
