import 'server-only'
import { type Prepared, prepare } from '@/lib/troubleshooting/policy'
import type { Model } from '@/lib/troubleshooting/schema'

declare global {
  // Next builds several bundles, each with a copy of this module: they share what was prepared.
  var fixpointPreparedModels: PreparedModels | undefined
}

/**
 * The model of an error, prepared once per process and kept: `key` says which model it is. A new one takes the place of
 * the error's old one.
 */
export function getPreparedModel(error: string, key: string, model: Model): Prepared {
  globalThis.fixpointPreparedModels ??= new PreparedModels()
  return globalThis.fixpointPreparedModels.get(error, key, model)
}

type Kept = { readonly key: string; readonly prepared: Prepared }

/** One prepared model per error; those asked for longest ago give way when the tables grow too large together. */
export class PreparedModels {
  readonly #kept = new Map<string, Kept>()
  readonly #bytesMax: number

  // The greatest table takes 32 MB, most take less than one.
  constructor(bytesMax = 6 * 1024 * 1024) {
    this.#bytesMax = bytesMax
  }

  get(error: string, key: string, model: Model): Prepared {
    const found = this.#kept.get(error)
    const kept = found?.key === key ? found : { key, prepared: prepare(model) }
    this.#kept.delete(error)
    this.#kept.set(error, kept)
    this.#dropOldest()
    return kept.prepared
  }

  #dropOldest(): void {
    let bytes = [...this.#kept.values()].reduce((sum, { prepared }) => sum + countBytes(prepared), 0)
    for (const [error, { prepared }] of this.#kept) {
      // The one just asked for stays, however large.
      if (bytes <= this.#bytesMax || this.#kept.size === 1) return
      this.#kept.delete(error)
      bytes -= countBytes(prepared)
    }
  }
}

function countBytes({ table }: Prepared): number {
  return table?.costs.byteLength ?? 0
}
