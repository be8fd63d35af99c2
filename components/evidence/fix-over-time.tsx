import { TriangleAlert } from 'lucide-react'
import type { Break } from '@/lib/evidence-over-time/break'
import type { OverTime } from '@/lib/evidence-over-time/over-time'
import { formatDay, formatDayShort } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { BarChart } from './bar-chart'
import { ChartTable } from './chart-table'

type Props = { readonly locale: Locale; readonly fix: string; readonly overTime: OverTime }

/** Where and when a fix has worked: since when it does less often, by platform, and week by week. */
export function FixOverTime({ locale, fix, overTime: { platforms, weeks, break: found } }: Props) {
  const { evidence: texts, platforms: platformNames } = getMessages(locale)
  const [first, last] = [weeks[0], weeks.at(-1)]
  const tried = weeks.reduce((sum, week) => sum + week.tried, 0)
  const worked = weeks.reduce((sum, week) => sum + week.worked, 0)
  return (
    <>
      {found !== null && <BreakNote locale={locale} found={found} />}
      {platforms.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-x-4 text-small text-soft tabular-nums">
          {platforms.map((tally) => (
            <li key={tally.platform}>
              {texts.onPlatform(platformNames[tally.platform], texts.workedOf(tally.worked, tally.tried))}
            </li>
          ))}
        </ul>
      )}
      {first !== undefined && last !== undefined && (
        <>
          <BarChart
            id={`weeks-${fix}`}
            title={texts.weeks}
            description={texts.weeksText(weeks.length, formatDay(locale, first.monday), tried, worked)}
            caption={texts.weeksCaption}
            bars={weeks.map((week) => ({ value: week.tried, part: week.worked }))}
            ends={[formatDayShort(locale, first.monday), weeks.length > 1 ? formatDayShort(locale, last.monday) : '']}
          />
          <ChartTable
            summary={texts.asTable}
            columns={[texts.weekFrom, texts.tried, texts.worked]}
            rows={weeks
              .filter((week) => week.tried > 0)
              .map((week) => ({
                key: week.monday,
                name: formatDay(locale, week.monday),
                figures: [String(week.tried), String(week.worked)],
              }))}
          />
        </>
      )}
    </>
  )
}

function BreakNote({ locale, found }: { readonly locale: Locale; readonly found: Break }) {
  const { evidence: texts } = getMessages(locale)
  const { day, kind, before, after } = found
  return (
    <p className="mt-2 border-service border-l-4 pl-3 text-small">
      <TriangleAlert aria-hidden="true" className="mr-1 inline size-4 text-service" />
      <strong>{texts.breaks[kind](formatDay(locale, day))}</strong> {texts.beforeAndAfter(before, after)}{' '}
      <span className="text-soft">{texts.breakRate}</span>
    </p>
  )
}
