import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { CohortContents as Contents } from '@/lib/moderation/cohort'
import { standingSchema } from '@/lib/moderation/schema'

/** How much was sent together, by what it counts for. */
export function CohortContents({ locale, contents }: { readonly locale: Locale; readonly contents: Contents }) {
  const { cohort, standings, gone } = getMessages(locale).moderation
  const rows = (
    [
      [cohort.trials, contents.trials],
      [cohort.votes, contents.votes],
    ] as const
  ).filter(([, { counted, held, voided }]) => counted + held + voided > 0)
  const texts = [
    ...(contents.notes > 0 ? [`${cohort.notes} (${contents.notes})`] : []),
    ...(contents.links > 0 ? [`${cohort.links} (${contents.links})`] : []),
  ]
  return (
    <section className="mt-8 max-w-2xl">
      <h2 className="text-h3">{cohort.contents}</h2>
      {rows.length > 0 && (
        <table className="mt-2 w-full text-left text-small tabular-nums">
          <thead>
            <tr className="border-line border-b">
              <td />
              {standingSchema.options.map((standing) => (
                <th key={standing} scope="col" className="py-1 pr-3 font-normal text-soft">
                  {standings[standing]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, counts]) => (
              <tr key={label} className="border-line border-b">
                <th scope="row" className="py-1.5 pr-3 font-normal">
                  {label}
                </th>
                {standingSchema.options.map((standing) => (
                  <td key={standing} className="py-1.5 pr-3">
                    {counts[standing]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length + texts.length === 0 && <p className="mt-2">{gone}</p>}
      {texts.length > 0 && <p className="mt-2 text-small">{texts.join(' · ')}</p>}
    </section>
  )
}
