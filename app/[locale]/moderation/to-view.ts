import type { BurstView, DecisionView, LinkView, NoteView } from '@/components/moderation/views'
import { getKnowledgeBase } from '@/lib/content/knowledge-base.server'
import { platformSchema } from '@/lib/content/schema'
import type { Locale } from '@/lib/i18n/locales'
import type { HeldBurst } from '@/lib/moderation/cohort'
import type { ModeratedLink } from '@/lib/moderation/links.server'
import type { ModeratedNote } from '@/lib/moderation/notes.server'
import { surfaceSchema } from '@/lib/note/schema'
import type { TogetherCounts } from '@/lib/review/together'

/** Title of an error; its slug where the article is gone. */
export function toErrorTitle(locale: Locale, slug: string): string {
  return getKnowledgeBase().errors.get(slug)?.words[locale].title ?? slug
}

export function toFixTitle(locale: Locale, slug: string): string {
  return getKnowledgeBase().fixes.get(slug)?.words[locale].title ?? slug
}

type Extra = { readonly isWhole?: boolean; readonly together?: TogetherCounts }

export function toNoteView(locale: Locale, note: ModeratedNote, { isWhole = false, together }: Extra = {}): NoteView {
  return {
    note: {
      ...note,
      together: together ?? null,
      platform: platformSchema.safeParse(note.platform).data ?? null,
      surface: surfaceSchema.safeParse(note.surface).data ?? null,
    },
    errorTitle: toErrorTitle(locale, note.error),
    fixTitle: toFixTitle(locale, note.fix),
    isWhole,
  }
}

export function toLinkView(
  link: ModeratedLink,
  { reasons, isWhole = false, together }: Extra & { readonly reasons: readonly string[] },
): LinkView {
  const language = link.language === 'en' || link.language === 'fr' ? link.language : 'other'
  return {
    link: { ...link, together: together ?? null, language },
    reasons,
    isWhole,
  }
}

export function toBurstView(locale: Locale, burst: HeldBurst): BurstView {
  const { error, fix } = burst.cohort
  return { burst, errorTitle: toErrorTitle(locale, error), fixTitle: toFixTitle(locale, fix) }
}

/** A line of the log without what it changed, for where only its name is shown. */
export type ShortDecision = Pick<DecisionView, 'id' | 'action' | 'canUndo'>
