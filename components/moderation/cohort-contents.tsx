import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { type Standing, standingSchema } from '@/lib/moderation/schema'

export type Contents = {
  readonly trials: Readonly<Record<Standing, number>>
  readonly votes: Readonly<Record<Standing, number>>
  readonly notes: number
  readonly links: number
}

/** How much was sent together, by what it counts for. */
export function CohortContents({ locale, contents }: { readonly locale: Locale; readonly contents: Contents }) {
  const { cohort, standings } = getMessages(locale).moderation
  const rows = [
    [cohort.trials, contents.trials],
    [cohort.votes, contents.votes],
  ] as const
  return (
    <section className="mt-8 max-w-2xl">
      <h2 className="text-h3">{cohort.contents}</h2>
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
      <p className="mt-2 text-small">
        {cohort.notes} ({contents.notes}) · {cohort.links} ({contents.links})
      </p>
    </section>
  )
}
