/** One request at a time for each host, with a pause after each. */
export class HostTurns {
  readonly #pauseMilliseconds: number
  readonly #tails = new Map<string, Promise<unknown>>()
  readonly #freeAt = new Map<string, number>()
  readonly #left = new Set<string>()

  constructor(pauseMilliseconds: number) {
    this.#pauseMilliseconds = pauseMilliseconds
  }

  /** Runs the action when all before it for this host are done and the host has rested; what it throws is thrown. */
  take<Result>(host: string, action: () => Promise<Result>): Promise<Result> {
    const turn = this.#takeAfter(this.#tails.get(host) ?? Promise.resolve(), host, action)
    // The next one waits for the end of this one, however it ends.
    this.#tails.set(
      host,
      turn.catch(() => null),
    )
    return turn
  }

  /** Leaves a host alone for at least so long from now on. */
  rest(host: string, milliseconds: number): void {
    this.#freeAt.set(host, Math.max(this.#freeAt.get(host) ?? 0, performance.now() + milliseconds))
  }

  /** From now on this host is to be left alone; whoever wants a turn asks `isLeft` first. */
  leave(host: string): void {
    this.#left.add(host)
  }

  isLeft(host: string): boolean {
    return this.#left.has(host)
  }

  async #takeAfter<Result>(before: Promise<unknown>, host: string, action: () => Promise<Result>): Promise<Result> {
    await before
    const waiting = (this.#freeAt.get(host) ?? 0) - performance.now()
    if (waiting > 0) await new Promise((resolve) => setTimeout(resolve, waiting))
    try {
      return await action()
    } finally {
      this.rest(host, this.#pauseMilliseconds)
    }
  }
}
