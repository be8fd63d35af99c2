/** What is kept for the tab, or for the site. */
type StorageKind = 'session' | 'local'

/** The text kept under a key; null where there is none, and where the browser refuses storage (site data is blocked). */
export function readStored(kind: StorageKind, key: string): string | null {
  return tryStorage(kind, (storage) => storage.getItem(key))
}

/** Keeps a text; false where the browser refuses, or has no room. */
export function store(kind: StorageKind, key: string, text: string): boolean {
  const isKept = tryStorage(kind, (storage) => {
    storage.setItem(key, text)
    return true
  })
  return isKept ?? false
}

/** Forgets what is kept under a key. */
export function forgetStored(kind: StorageKind, key: string): void {
  tryStorage(kind, (storage) => storage.removeItem(key))
}

/** The text kept under a key, which is forgotten then. */
export function takeStored(kind: StorageKind, key: string): string | null {
  return tryStorage(kind, (storage) => {
    const text = storage.getItem(key)
    storage.removeItem(key)
    return text
  })
}

/** Reaching for storage that is refused throws already. */
function tryStorage<Value>(kind: StorageKind, use: (storage: Storage) => Value): Value | null {
  try {
    return use(kind === 'session' ? window.sessionStorage : window.localStorage)
  } catch (error) {
    if (error instanceof DOMException) return null
    throw error
  }
}
