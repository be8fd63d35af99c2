import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { Attempt } from './attempt'
import { PictureFrame, pictureWidth } from './frame'

const seconds = 32
const margin = 14

/** The loop of the guide waits a random part of twice as long each time: the span it draws from, and when it asked. */
const spans = [
  { from: 0, to: 2, asked: 1.4 },
  { from: 1.4, to: 5.4, asked: 4.4 },
  { from: 4.4, to: 12.4, asked: 10 },
  { from: 10, to: 26, asked: 21 },
] as const

const named = { wait: 20, to: 22, asked: 21 } as const

const rows = { atOnce: 20, backOff: 76, named: 178, axis: 232 } as const
const height = 256

/** Three ways of asking again after a refusal, along one line of time. */
export function BackOffPicture({ locale }: { readonly locale: Locale }) {
  const { backOff: texts } = getMessages(locale).pictures
  return (
    <PictureFrame id="back-off" {...texts} height={height}>
      <g className="fill-ink">
        <text x={margin - 6} y={rows.atOnce - 6}>
          {texts.atOnce}
        </text>
        <text x={margin - 6} y={rows.backOff - 6}>
          {texts.growing}
        </text>
        <text x={margin - 6} y={rows.named - 6}>
          {texts.named}
        </text>
      </g>
      {Array.from({ length: seconds }, (_, second) => (
        <Attempt key={toX(second)} x={toX(second)} y={rows.atOnce + 14} isAnswered={false} />
      ))}
      {spans.map(({ from, to, asked }, index) => (
        <g key={from}>
          <Span from={from} to={to} y={rows.backOff + 12 + index * 18} />
          <Attempt x={toX(asked)} y={rows.backOff + 12 + index * 18} isAnswered={index === spans.length - 1} />
        </g>
      ))}
      <Attempt x={toX(0)} y={rows.backOff + 12} isAnswered={false} />
      <line
        x1={toX(0)}
        x2={toX(named.wait)}
        y1={rows.named + 14}
        y2={rows.named + 14}
        strokeWidth={2}
        className="stroke-ink"
      />
      <Span from={named.wait} to={named.to} y={rows.named + 14} />
      <Attempt x={toX(0)} y={rows.named + 14} isAnswered={false} />
      <Attempt x={toX(named.asked)} y={rows.named + 14} isAnswered />
      <Axis label={texts.axis} />
    </PictureFrame>
  )
}

/** The time from which a wait is drawn by chance. */
function Span({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  return (
    <rect x={toX(from)} y={y - 6} width={toX(to) - toX(from)} height={12} rx={3} className="fill-mark stroke-edge" />
  )
}

function Axis({ label }: { readonly label: string }) {
  return (
    <g className="fill-soft stroke-edge" fontSize={12}>
      <line x1={toX(0)} x2={toX(seconds)} y1={rows.axis - 14} y2={rows.axis - 14} />
      {[0, 10, 20, 30].map((second) => (
        <g key={second}>
          <line x1={toX(second)} x2={toX(second)} y1={rows.axis - 17} y2={rows.axis - 11} />
          <text x={toX(second)} y={rows.axis + 2} textAnchor="middle" stroke="none">
            {second}
          </text>
        </g>
      ))}
      <text x={pictureWidth / 2} y={rows.axis + 18} textAnchor="middle" stroke="none">
        {label}
      </text>
    </g>
  )
}

function toX(second: number): number {
  return margin + (second * (pictureWidth - 2 * margin)) / seconds
}
