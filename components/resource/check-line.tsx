import type { Locale } from '@/lib/i18n/locales'
import type { LinkCheck } from '@/lib/link-check/schema'
import { describeCheck } from './describe-check'

/** Longest path that is shown, in characters. */
const pathLengthMax = 80

type Props = { readonly locale: Locale; readonly check: LinkCheck | null }

/** What the last visit of a link came to; nothing while it was not visited. */
export function CheckLine({ locale, check }: Props) {
  if (check === null) return null
  return (
    <p className="[overflow-wrap:anywhere]">
      {describeCheck(locale, check)}
      {check.movedTo !== null && (
        <>
          {' '}
          <a href={check.movedTo} rel="nofollow noopener" className="text-soft">
            {toShortUrl(check.movedTo)}
          </a>
        </>
      )}
    </p>
  )
}

function toShortUrl(text: string): string {
  const { host, pathname } = new URL(text)
  return pathname === '/' || pathname.length > pathLengthMax ? host : `${host}${pathname}`
}
