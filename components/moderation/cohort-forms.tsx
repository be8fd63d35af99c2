import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { CohortContents } from '@/lib/moderation/cohort'
import { reasonLengthMax, rejectionSchema } from '@/lib/moderation/schema'
import { bulkMax } from '@/lib/review/forms'

type Props = {
  readonly locale: Locale
  /** Path of the cohort after the language. */
  readonly path: string
  readonly back: string
  readonly contents: CohortContents
}

/** What can be decided about all that was sent together. */
export function CohortForms({ locale, path, back, contents }: Props) {
  const { moderation } = getMessages(locale)
  const { cohort } = moderation
  const { trials, votes } = contents
  const counted = trials.counted + votes.counted
  const held = trials.held + votes.held
  const voided = trials.voided + votes.voided
  const texts = contents.notes + contents.links
  if (counted + held + voided + texts === 0) return null
  return (
    <form method="post" action={`/${locale}${path}/decision`} className="mt-6 max-w-2xl">
      <input type="hidden" name="back" value={back} />
      <Field label={cohort.reason} name="reason" maxLength={reasonLengthMax} />
      <div className="mt-4 flex flex-wrap items-end gap-x-4 gap-y-3">
        {counted + held > 0 && (
          <Button name="action" value="void">
            {cohort.void}
          </Button>
        )}
        {held + voided > 0 && (
          <Button name="action" value="count">
            {cohort.count}
          </Button>
        )}
        {contents.notes > 0 && (
          <Button name="action" value="show-notes">
            {cohort.showNotes}
          </Button>
        )}
        {texts > 0 && (
          <>
            <Choice
              label={moderation.rejectBecause}
              name="why"
              options={rejectionSchema.options.map((why) => [why, moderation.rejections[why]])}
            />
            <Button name="action" value="reject-texts">
              {cohort.rejectTexts}
            </Button>
          </>
        )}
      </div>
      {texts > bulkMax && <p className="mt-2 text-small text-soft">{cohort.noteLimit(bulkMax)}</p>}
    </form>
  )
}
