import 'server-only'
import { getReader } from './reader.server'

/** Asks the database one question; throws when it does not answer. */
export async function checkDatabase(): Promise<void> {
  await getReader().session.findFirst({ select: { id: true } })
}
