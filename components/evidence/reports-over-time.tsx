import { formatDay, formatDayShort, formatMoment } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { ErrorReports } from '@/lib/surge/reports'
import { BarChart } from './bar-chart'
import { ChartTable } from './chart-table'

/** How many networks reported an error: of the last month by day, and of today by hour. */
export function ReportsOverTime({ locale, reports }: { readonly locale: Locale; readonly reports: ErrorReports }) {
  const { evidence: texts } = getMessages(locale)
  const { asOf, days, hours } = reports
  const month = days.reduce((sum, { networks }) => sum + networks, 0)
  const today = hours.reduce((sum, networks) => sum + networks, 0)
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? '']
  return (
    <section className="prose">
      <h2 id="reports">{texts.reports}</h2>
      <p className="text-small text-soft">
        {texts.reportsText} {texts.asOf(formatMoment(locale, asOf))}
      </p>
      <BarChart
        id="reports-by-day"
        title={texts.byDay}
        description={texts.byDayText(month, days.length)}
        caption={texts.byDay}
        bars={days.map(({ networks }) => ({ value: networks }))}
        ends={[formatDayShort(locale, first), formatDayShort(locale, last)]}
      />
      <ChartTable
        summary={texts.asTable}
        columns={[texts.day, texts.networks]}
        rows={days
          .filter(({ networks }) => networks > 0)
          .map(({ day, networks }) => ({ key: day, name: formatDay(locale, day), figures: [String(networks)] }))}
      />
      {today > 0 && (
        <div className="mt-8">
          <BarChart
            id="reports-by-hour"
            title={texts.byHour}
            description={texts.byHourText(today)}
            caption={texts.byHour}
            bars={Array.from({ length: 24 }, (_, hour) => ({ value: hours[hour] ?? 0 }))}
            ends={[texts.hour(0), texts.hour(23)]}
          />
          <ChartTable
            summary={texts.asTable}
            columns={[texts.hourUtc, texts.networks]}
            rows={hours.flatMap((networks, hour) =>
              networks > 0 ? [{ key: String(hour), name: texts.hour(hour), figures: [String(networks)] }] : [],
            )}
          />
        </div>
      )}
    </section>
  )
}
