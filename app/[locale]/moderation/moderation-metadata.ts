import type { Metadata } from 'next'
import { toTitle } from '@/components/layout/metadata'

/** Title of a page of moderation; search engines are to keep none of it and follow nothing. */
export function toModerationMetadata(title: string): Metadata {
  return { title: toTitle(title), robots: { index: false, follow: false } }
}
