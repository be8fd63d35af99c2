import type { Locale } from '@/lib/i18n/locales'
import type { LinkLanguage } from './schema'

/** A link that a reader suggested and a moderator accepted. */
export type AcceptedLink = {
  readonly id: string
  readonly url: string
  readonly title: string
  /** Of the page behind it. */
  readonly language: LinkLanguage
  readonly helps: string
  /** In which title and help were written. */
  readonly locale: Locale
  readonly day: string
  /** How many found it useful. */
  readonly votes: number
}

/** The most useful first; of these the newest, then by id. */
export function orderLinks<Link extends Pick<AcceptedLink, 'id' | 'day' | 'votes'>>(
  links: readonly Link[],
): readonly Link[] {
  return [...links].sort(
    (left, right) => right.votes - left.votes || right.day.localeCompare(left.day) || left.id.localeCompare(right.id),
  )
}
