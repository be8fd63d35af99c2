import { store, takeStored } from '@/components/ui/browser-storage'

const key = 'fixpoint-paste'

/**
 * Leaves a pasted text for the page with the large box; it stays in this tab and is forgotten when it was taken. False
 * where the browser keeps nothing: then the text is to stay where it is.
 */
export function handOver(text: string): boolean {
  return store('session', key, text)
}

/** The text that another page left, once; null when there is none. */
export function takeHandedOver(): string | null {
  return takeStored('session', key)
}
