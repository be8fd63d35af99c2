import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { PictureFrame, pictureWidth } from './frame'

const size = { box: 62, gap: 20, margin: 1, text: 14 } as const

/**
 * The stations that a request passes, from top to bottom, each with what it prints when it is the one that fails. The
 * last two are the two ends at which it can arrive.
 */
export function WhoPrintedItPicture({ locale }: { readonly locale: Locale }) {
  const { whoPrintedIt: texts } = getMessages(locale).pictures
  const { stations } = texts
  return (
    <PictureFrame id="who-printed-it" {...texts} height={stations.length * (size.box + size.gap) - size.gap + 2}>
      {stations.map(({ name, lines }, index) => {
        const top = size.margin + index * (size.box + size.gap)
        return (
          <g key={name}>
            <rect
              x={size.margin}
              y={top}
              width={pictureWidth - 2 * size.margin}
              height={size.box}
              rx={6}
              className="fill-paper stroke-edge"
            />
            <text x={size.text} y={top + 19} fontWeight={650} className="fill-ink">
              {name}
            </text>
            {lines.map((line, row) => (
              <text key={line} x={size.text} y={top + 36 + row * 16} fontSize={12} className="fill-soft">
                {line}
              </text>
            ))}
            {index === stations.length - 1 && (
              <text x={pictureWidth / 2} y={top - 6} textAnchor="middle" className="fill-soft">
                {texts.or}
              </text>
            )}
            {index > 0 && index < stations.length - 1 && (
              <path
                d={`M${pictureWidth / 2} ${top - size.gap + 2}v${size.gap - 6}m-5 -5l5 5 5 -5`}
                strokeWidth={1.5}
                className="fill-none stroke-edge"
              />
            )}
          </g>
        )
      })}
    </PictureFrame>
  )
}
