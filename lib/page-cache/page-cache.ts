/** A page as it was answered, ready to be sent again. */
export type KeptPage = {
  readonly etag: string
  /** Headers of the answer besides its length and encoding. */
  readonly headers: readonly (readonly [string, string])[]
  /** The body by content encoding. */
  readonly bodies: { readonly br: Uint8Array; readonly gzip: Uint8Array }
}

/**
 * Pages that are the same bytes for everybody, by path; those asked for longest ago give way when all together grow too
 * large. What was made before an expiry is never kept after it: whoever makes a page takes `generation` first and gives
 * it back with the page.
 */
export class PageCache {
  readonly #pages = new Map<string, KeptPage>()
  readonly #bytesMax: number
  #bytes = 0
  #generation = 0

  constructor(bytesMax = 24 * 1024 * 1024) {
    this.#bytesMax = bytesMax
  }

  /** Grows with every expiry. */
  get generation(): number {
    return this.#generation
  }

  find(path: string): KeptPage | null {
    const page = this.#pages.get(path)
    if (page === undefined) return null
    this.#pages.delete(path)
    this.#pages.set(path, page)
    return page
  }

  /** Keeps a page made since `generation`; an older one is dropped, as it may show what has expired. */
  keep(path: string, page: KeptPage, generation: number): void {
    const bytes = countBytes(page)
    if (generation !== this.#generation || bytes > this.#bytesMax) return
    this.#forget(path)
    this.#pages.set(path, page)
    this.#bytes += bytes
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#bytesMax) return
      this.#forget(oldest)
    }
  }

  /** Forgets these paths, or every page. */
  expire(paths: readonly string[] | 'all'): void {
    this.#generation += 1
    for (const path of paths === 'all' ? [...this.#pages.keys()] : paths) this.#forget(path)
  }

  #forget(path: string): void {
    const page = this.#pages.get(path)
    if (page === undefined) return
    this.#pages.delete(path)
    this.#bytes -= countBytes(page)
  }
}

function countBytes({ bodies }: KeptPage): number {
  return bodies.br.byteLength + bodies.gzip.byteLength
}

declare global {
  // The server and the bundles of Next.js each hold a copy of this module, in one process: they share the pages.
  var fixpointPageCache: PageCache | undefined
}

/** The one cache of the process. */
export function getPageCache(): PageCache {
  globalThis.fixpointPageCache ??= new PageCache()
  return globalThis.fixpointPageCache
}
