import type { Metadata } from 'next'

/** Title of a page of moderation; search engines are to keep none of it and follow nothing. */
export function toModerationMetadata(title: string): Metadata {
  return { title: `${title} · Fixpoint`, robots: { index: false, follow: false } }
}
