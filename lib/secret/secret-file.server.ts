import 'server-only'
import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { hasCode } from '@/lib/exception/has-code'

const lengthBytes = 32

/**
 * The secret kept in a file, 32 random bytes, made at first use; only the owner may read it.
 * Of several processes that make it at once, one wins and all get its secret. Throws when the file is damaged.
 */
export async function readOrCreateSecret(file: string): Promise<Buffer> {
  const secret = (await read(file)) ?? (await create(file))
  if (secret.length !== lengthBytes) {
    throw new Error(`${file} has ${secret.length} bytes instead of ${lengthBytes}: delete it, and a new one is made`)
  }
  return secret
}

/** Overwrites and deletes a secret. What it signed or digested can no longer be checked by anybody. */
export async function destroySecret(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  await handle.write(Buffer.alloc(lengthBytes), 0, lengthBytes, 0)
  await handle.sync()
  await handle.close()
  await rm(file)
}

async function read(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

// The file appears under its name only when it is whole: it is written under another one first, then linked.
async function create(file: string): Promise<Buffer> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomBytes(8).toString('hex')}.draft`
  const handle = await open(draft, 'wx', 0o600)
  try {
    await handle.writeFile(randomBytes(lengthBytes))
    await handle.sync()
    await link(draft, file)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    await handle.close()
    await rm(draft)
  }
  return readFile(file)
}
