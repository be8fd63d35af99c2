import type { Signatures } from '@/lib/signature/signatures'
import { chooseJudgement, type Judgement, judge } from './identify'
import { listPieces, pieceLengthMax } from './pieces'

/** A text of any length that arrives in parts; only the part that is being read is kept. */
export class TextStream {
  #rest = ''
  #start = 0
  #best: Judgement | null = null
  readonly #signatures: Signatures

  constructor(signatures: Signatures) {
    this.#signatures = signatures
  }

  add(part: string): void {
    this.#rest += part
    if (this.#rest.length > 4 * pieceLengthMax) this.#read(false)
  }

  /** What the whole text was recognised as; the same as `judgeText` says of it. */
  end(): Judgement {
    return this.#read(true)
  }

  #read(isWhole: boolean): Judgement {
    const pieces = [...listPieces(this.#rest)]
    const last = pieces.at(-1)
    // The last piece may go on: it is read again with what follows.
    const ready = isWhole ? pieces : pieces.slice(0, -1)
    for (const { start, text } of ready) {
      const judgement = judge({ start: this.#start + start, text }, this.#signatures)
      this.#best = this.#best === null ? judgement : chooseJudgement(this.#best, judgement)
    }
    if (!isWhole && last !== undefined) {
      this.#start += last.start
      this.#rest = last.text
    }
    return this.#best ?? judge({ start: 0, text: '' }, this.#signatures)
  }
}
