import { Button } from '@/components/ui/button'
import { Fold } from '@/components/ui/fold'
import { getUnit } from '@/lib/content/knowledge-base'
import { getMessages } from '@/lib/i18n/messages'
import type { WizardView } from './wizard-view'

/**
 * What somebody had tried before coming here, ticked in one go: these fixes are passed over. It is an address like any
 * other way; nothing is reported by it, as nobody saw how it was done.
 */
export function AlreadyTried({ view }: { readonly view: WizardView }) {
  const { locale, error, fixes, toHref } = view
  const { wizard } = getMessages(locale)
  return (
    <Fold className="mt-10 border-line border-t pt-3" summary={wizard.already}>
      <form action={toHref([])} className="mt-3">
        <fieldset className="min-w-0">
          <legend className="text-small text-soft">{wizard.alreadyText}</legend>
          <ul className="mt-2 space-y-1">
            {error.facts.fixes.map(({ fix }) => (
              <li key={fix}>
                <label className="flex items-baseline gap-3 py-1.5">
                  <input type="checkbox" name={fix} value="failed" className="accent-action" />
                  <span className="min-w-0">{getUnit(fixes, fix).words[locale].title}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <p className="mt-3">
          <Button>{wizard.alreadyGoOn}</Button>
        </p>
      </form>
    </Fold>
  )
}
