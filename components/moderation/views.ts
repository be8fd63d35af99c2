import type { Platform } from '@/lib/content/schema'
import type { HeldBurst } from '@/lib/moderation/cohort'
import type { Action, LinkStatus, NoteStatus, TargetKind } from '@/lib/moderation/schema'
import type { Surface } from '@/lib/note/schema'
import type { TogetherCounts } from '@/lib/review/together'

type Sent = {
  readonly id: string
  readonly createdAt: Date
  readonly locale: string
  readonly risk: number
  readonly signs: readonly string[]
  readonly network: string
  readonly area: string
  readonly textDigest: string
  /** Null where nobody counted: then every way is shown. */
  readonly together: TogetherCounts | null
}

/** A note as the pages of moderation show it. */
export type NoteView = {
  readonly note: Sent & {
    readonly error: string
    readonly text: string
    readonly platform: Platform | null
    readonly surface: Surface | null
    readonly status: NoteStatus
    readonly openReports: readonly string[]
  }
  readonly errorTitle: string
  readonly fixTitle: string
  /** Whether it stands on its own page, with everything that can be done. */
  readonly isWhole: boolean
}

export type LinkView = {
  readonly link: Sent & {
    readonly url: string
    readonly title: string
    readonly language: 'en' | 'fr' | 'other'
    readonly helps: string
    readonly status: LinkStatus
  }
  /** What readers reported and nobody has settled. */
  readonly reasons: readonly string[]
  readonly isWhole: boolean
}

export type BurstView = {
  readonly burst: HeldBurst
  readonly errorTitle: string
  readonly fixTitle: string
}

/** A line of the log. */
export type DecisionView = {
  readonly id: string
  readonly action: Action
  readonly targetKind: TargetKind
  readonly targetId: string
  readonly createdAt: Date
  readonly reason: string | null
  /** Null for an account that is gone. */
  readonly moderatorName: string | null
  /** Whether it may be taken back: it is no undo, and nobody has done so. */
  readonly canUndo: boolean
  readonly isUndone: boolean
  /** What it is about, in words; null where that is gone, or a page says it. */
  readonly about: string | null
  /** What changed, as lines of "what: before → after". */
  readonly changes: readonly string[]
}

/** A link of the list that readers reported. */
export type ReportedLinkView = {
  /** Id of the resource or of the suggestion. */
  readonly link: string
  readonly title: string
  /** Null when it is in no list any more. */
  readonly url: string | null
  /** Whether a reader suggested it; otherwise it stands in the content. */
  readonly isSuggested: boolean
  readonly reasons: readonly string[]
  readonly firstAt: Date
}
