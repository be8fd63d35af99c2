import type { Fix } from '@/lib/content/knowledge-base'
import { platformSchema } from '@/lib/content/schema'
import { formatMinutes } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'

/** What a fix costs, where it can be done, and whether it can be undone. */
export function FixFacts({ locale, fix }: { readonly locale: Locale; readonly fix: Fix }) {
  const { fix: texts, platforms } = getMessages(locale)
  const { minutes, reversible, needs } = fix.facts
  const { loses } = fix.words[locale]
  const isEverywhere = platformSchema.options.every(
    (platform) => platform === 'api' || fix.facts.platforms.includes(platform),
  )
  return (
    <>
      <ul className="mt-1 flex flex-wrap gap-x-3 text-small text-soft">
        <li className="font-semibold text-ink tabular-nums">
          {minutes.wait === 0
            ? formatMinutes(locale, minutes.hands)
            : [
                ...(minutes.hands > 0 ? [texts.handsOn(formatMinutes(locale, minutes.hands))] : []),
                texts.thenWait(formatMinutes(locale, minutes.wait)),
              ].join(', ')}
        </li>
        <li>
          {isEverywhere ? texts.everywhere : fix.facts.platforms.map((platform) => platforms[platform]).join(', ')}
        </li>
        {reversible ? <li>{texts.reversible}</li> : <li className="font-semibold text-ink">{texts.irreversible}</li>}
        {needs !== null && <li>{texts.needs[needs]}</li>}
      </ul>
      {loses !== undefined && (
        <p className="mt-1 text-small">
          <strong>{texts.loses}</strong> {loses}
        </p>
      )}
    </>
  )
}
