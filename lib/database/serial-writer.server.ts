import 'server-only'
import { hasCode } from '@/lib/exception/has-code'
import type { Prisma, PrismaClient } from './generated/client'
import { type Connection, openWriting } from './sqlite.server'

/** What a job may write to: the tables, nothing that opens a transaction. */
export type WritingClient = Pick<PrismaClient, Uncapitalize<Prisma.ModelName>>
export type Operations = readonly Prisma.PrismaPromise<unknown>[]
export type Results<Given extends Operations> = { -readonly [Index in keyof Given]: Awaited<Given[Index]> }

type Job = {
  readonly toOperations: (client: WritingClient) => Operations
  readonly resolve: (results: readonly unknown[]) => void
  readonly reject: (reason: unknown) => void
}
type Prepared = { readonly job: Job; readonly operations: Operations }

const operationsPerCommitMax = 100
const busyPatienceMilliseconds = 5_000
const busyPauseMilliseconds = 50

/** The writer did not answer: whether these operations were committed is not known. The next write has a new connection. */
export class WriterStuckError extends Error {
  override name = 'WriterStuckError'
}

/**
 * The one writer of a database. Jobs are committed one after the other; those that wait meanwhile share one commit,
 * and when it fails each is tried for itself, so that none takes another with it.
 */
export class SerialWriter {
  readonly #databaseUrl: string
  readonly #stuckAfterMilliseconds: number
  readonly #waiting: Job[] = []
  #connection: Connection | null = null
  #running: Promise<void> | null = null

  constructor(databaseUrl: string, stuckAfterMilliseconds = 10_000) {
    this.#databaseUrl = databaseUrl
    this.#stuckAfterMilliseconds = stuckAfterMilliseconds
  }

  /**
   * Commits all operations of a job or none, and resolves with their results after the commit.
   * `toOperations` may be called twice (see the class): it only makes operations and awaits nothing.
   * Rejects with what Prisma throws, or WriterStuckError.
   */
  write<const Given extends Operations>(toOperations: (client: WritingClient) => Given): Promise<Results<Given>> {
    return new Promise((resolve, reject) => {
      // The results come back in the order of the operations, which the type system cannot follow through the queue.
      this.#waiting.push({ toOperations, resolve: (results) => resolve(results as Results<Given>), reject })
      this.#running ??= this.#run()
    })
  }

  /** Commits what waits, then closes the connection; a later write opens it again. */
  async close(): Promise<void> {
    while (this.#running !== null) await this.#running
    await this.#connection?.client.$disconnect()
    this.dispose()
  }

  /** Closes the connection at once; what is under way is rolled back and was never acknowledged. */
  dispose(): void {
    this.#connection?.dispose()
    this.#connection = null
  }

  async #run(): Promise<void> {
    // Everybody who asks in the same turn of the event loop shares the first commit.
    await Promise.resolve()
    while (this.#waiting.length > 0) await this.#commitTogether(this.#takeGroup())
    this.#running = null
  }

  #takeGroup(): Prepared[] {
    const group: Prepared[] = []
    let count = 0
    while (count < operationsPerCommitMax) {
      const job = this.#waiting.shift()
      if (job === undefined) break
      const prepared = this.#prepare(job)
      if (prepared === null) continue
      group.push(prepared)
      count += prepared.operations.length
    }
    return group
  }

  #prepare(job: Job): Prepared | null {
    try {
      this.#connection ??= openWriting(this.#databaseUrl)
      return { job, operations: job.toOperations(this.#connection.client) }
    } catch (error) {
      job.reject(error)
      return null
    }
  }

  async #commitTogether(group: readonly Prepared[]): Promise<void> {
    try {
      const results = await this.#commit(group.flatMap(({ operations }) => operations))
      let start = 0
      for (const { job, operations } of group) {
        job.resolve(results.slice(start, start + operations.length))
        start += operations.length
      }
    } catch (error) {
      if (group.length === 1 || error instanceof WriterStuckError) for (const { job } of group) job.reject(error)
      else await this.#commitSingly(group)
    }
  }

  async #commitSingly(group: readonly Prepared[]): Promise<void> {
    for (const { job } of group) {
      const prepared = this.#prepare(job)
      if (prepared !== null) await this.#commitTogether([prepared])
    }
  }

  async #commit(operations: Operations): Promise<readonly unknown[]> {
    if (operations.length === 0) return []
    const deadline = Date.now() + busyPatienceMilliseconds
    for (;;) {
      try {
        return await this.#watch(operations)
      } catch (error) {
        if (!isBusy(error) || Date.now() > deadline) throw error
        await pause(busyPauseMilliseconds)
      }
    }
  }

  /** A transaction that another one has left open makes the adapter wait for ever: then the connection is given up. */
  async #watch(operations: Operations): Promise<readonly unknown[]> {
    if (this.#connection === null) throw new WriterStuckError('The connection was closed')
    const { client } = this.#connection
    let timer: NodeJS.Timeout | undefined
    const stuck = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.dispose()
        reject(new WriterStuckError(`The database did not commit within ${this.#stuckAfterMilliseconds} ms`))
      }, this.#stuckAfterMilliseconds)
    })
    try {
      return await Promise.race([client.$transaction([...operations]), stuck])
    } finally {
      clearTimeout(timer)
    }
  }
}

// P1008: another process, a command say, holds the lock.
function isBusy(error: unknown): boolean {
  return hasCode(error, 'P1008')
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
