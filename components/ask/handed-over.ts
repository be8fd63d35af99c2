const key = 'fixpoint-paste'

/** Leaves a pasted text for the page with the large box; it stays in this tab and is forgotten when it was taken. */
export function handOver(text: string): void {
  sessionStorage.setItem(key, text)
}

/** The text that another page left, once; null when there is none. */
export function takeHandedOver(): string | null {
  const text = sessionStorage.getItem(key)
  sessionStorage.removeItem(key)
  return text
}
