import 'server-only'
import { getAuth } from './auth.server'

/**
 * Somebody who has logged in with both factors and whose account is open, for the length of one request. Whatever reads
 * or writes what readers sent in takes one of these: only `findVisitor` makes them, so that what was not authorised
 * does not compile.
 */
export class Moderator {
  readonly #id: string
  readonly #name: string

  private constructor(id: string, name: string) {
    this.#id = id
    this.#name = name
  }

  get id(): string {
    return this.#id
  }

  get name(): string {
    return this.#name
  }

  /** Who a request comes from, by its cookies; looks into the database each time, so that a session ends at once. */
  static async findVisitor(headers: Headers): Promise<Visitor> {
    const auth = await getAuth()
    const found = await auth.api.getSession({ headers })
    if (found === null) return { kind: 'nobody' }
    const { id, name, twoFactorEnabled, passwordExpiresAt, disabledAt } = found.user
    if (disabledAt != null) return { kind: 'nobody' }
    if (passwordExpiresAt != null) {
      return passwordExpiresAt > new Date() ? { kind: 'newcomer', id, name, lacks: 'password' } : { kind: 'nobody' }
    }
    if (twoFactorEnabled !== true) return { kind: 'newcomer', id, name, lacks: 'second-factor' }
    return { kind: 'moderator', moderator: new Moderator(id, name) }
  }
}

/**
 * nobody: not logged in. newcomer: logged in, but not yet with a password of their own or with a second factor; may do
 * nothing but set these up. moderator: may judge.
 */
export type Visitor =
  | { readonly kind: 'nobody' }
  | Newcomer
  | { readonly kind: 'moderator'; readonly moderator: Moderator }

export type Newcomer = {
  readonly kind: 'newcomer'
  readonly id: string
  readonly name: string
  readonly lacks: 'password' | 'second-factor'
}
