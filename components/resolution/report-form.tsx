import { Button } from '@/components/ui/button'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { FormTrap } from './form-guard'

type Props = {
  readonly locale: Locale
  readonly error: string
  readonly fix: string
  /** Title of the fix: says to a screen reader which one the buttons are about. */
  readonly label: string
} & (
  | { readonly from: 'article' }
  | {
      readonly from: 'wizard'
      /** Signed: which step was shown, after which answers, and when. */
      readonly token: string
      /** The answers so far, as in the address of the page. */
      readonly path: string
    }
)

/** "It works" and "Still broken", of equal weight; the wizard also lets one set a step aside. */
export function ReportForm({ locale, error, fix, label, ...way }: Props) {
  const texts = getMessages(locale).fix
  return (
    <form
      method="post"
      action={`/${locale}/errors/${error}/trials`}
      aria-label={`${texts.didItWork} ${label}`}
      className="no-print mt-4 flex flex-wrap items-center gap-3"
    >
      <input type="hidden" name="fix" value={fix} />
      <input type="hidden" name="from" value={way.from} />
      <FormTrap locale={locale} />
      {way.from === 'wizard' && (
        <>
          <input type="hidden" name="token" value={way.token} />
          <input type="hidden" name="path" value={way.path} />
        </>
      )}
      <Button name="outcome" value="worked">
        {texts.worked}
      </Button>
      <Button name="outcome" value="failed">
        {texts.failed}
      </Button>
      {way.from === 'wizard' && (
        <span className="flex gap-x-4">
          <Button kind="quiet" name="outcome" value="could-not">
            {texts.couldNot}
          </Button>
          <Button kind="quiet" name="outcome" value="skipped">
            {texts.skip}
          </Button>
        </span>
      )}
    </form>
  )
}
