import type { ReactNode } from 'react'

type Props = {
  /** Unique on the page. */
  readonly id: string
  readonly title: string
  /** Everything the picture says, in words. */
  readonly description: string
  readonly caption: string
  readonly height: number
  readonly children: ReactNode
}

/** Width of every picture in its own units: a phone shows them at nearly their size, so that the words stay legible. */
export const pictureWidth = 360

/** What all pictures share: a name and a description for readers who do not see them, and a line below. */
export function PictureFrame({ id, title, description, caption, height, children }: Props) {
  return (
    <figure className="max-w-xl rounded-box border border-line bg-surface p-3 sm:p-4">
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
        viewBox={`0 0 ${pictureWidth} ${height}`}
        className="h-auto w-full"
        fontSize={13}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {children}
      </svg>
      <figcaption className="mt-2 text-small text-soft">{caption}</figcaption>
    </figure>
  )
}
