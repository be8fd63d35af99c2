/** A line, or the fact that one was longer than can be held. */
export type SplitLine = { readonly text: string } | { readonly tooLong: number }

/** Splits text that arrives in parts into lines; of a line longer than the limit only the length is kept. */
export class LineSplitter {
  #held = ''
  #dropped = 0
  readonly #lengthMax: number

  constructor(lengthMax: number) {
    this.#lengthMax = lengthMax
  }

  /** The lines that a part completes. */
  *add(part: string): Generator<SplitLine> {
    let start = 0
    for (let end = part.indexOf('\n'); end !== -1; end = part.indexOf('\n', start)) {
      this.#hold(part.slice(start, end))
      yield this.#take()
      start = end + 1
    }
    this.#hold(part.slice(start))
  }

  /** The last line, where no line break follows it. */
  *end(): Generator<SplitLine> {
    if (this.#held !== '' || this.#dropped > 0) yield this.#take()
  }

  #hold(text: string): void {
    if (this.#dropped === 0 && this.#held.length + text.length <= this.#lengthMax) {
      this.#held += text
      return
    }
    this.#dropped += this.#held.length + text.length
    this.#held = ''
  }

  #take(): SplitLine {
    const line = this.#dropped > 0 ? { tooLong: this.#dropped } : { text: this.#held.replace(/\r$/, '') }
    this.#held = ''
    this.#dropped = 0
    return line
  }
}
