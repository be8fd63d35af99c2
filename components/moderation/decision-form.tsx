import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { reasonLengthMax, rejectionSchema } from '@/lib/moderation/schema'

type Props = {
  readonly locale: Locale
  /** Path of the thing after the language, "/moderation/notes/x". */
  readonly path: string
  /** Where to go on afterwards, after `/moderation`. */
  readonly back: string
  /** The button that lets it appear; null where it does appear. */
  readonly approve: { readonly action: 'show' | 'accept'; readonly label: string } | null
  readonly canReject: boolean
  /** Settles what readers reported; null where nothing is open. */
  readonly keepLabel: string | null
  /** Whether there is room for words of one's own. */
  readonly hasWords: boolean
}

/** What can be decided about one note or link. The keys of the buttons are those of the keyboard. */
export function DecisionForm({ locale, path, back, approve, canReject, keepLabel, hasWords }: Props) {
  const { moderation } = getMessages(locale)
  return (
    <form method="post" action={`/${locale}${path}/decision`} className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <input type="hidden" name="back" value={back} />
      {hasWords && (
        <div className="grow basis-full">
          <Field label={moderation.ownWords} name="reason" maxLength={reasonLengthMax} />
        </div>
      )}
      {approve !== null && (
        <Button name="action" value={approve.action} data-key="s">
          {approve.label}
        </Button>
      )}
      {keepLabel !== null && (
        <Button name="action" value="keep" data-key="l">
          {keepLabel}
        </Button>
      )}
      {canReject && (
        <div className="flex min-w-0 max-w-full items-end gap-x-2">
          <Choice
            label={moderation.rejectBecause}
            name="why"
            options={rejectionSchema.options.map((why) => [why, moderation.rejections[why]])}
          />
          <Button name="action" value="reject" data-key="r">
            {moderation.reject}
          </Button>
        </div>
      )}
    </form>
  )
}
