import { formatMoment, formatNumber } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import type { ExportFile } from '@/lib/open-data/files'
import type { Licence } from '@/lib/open-data/licence'
import { recomputeCommand } from '@/lib/open-data/read-me'

type Props = {
  readonly locale: Locale
  readonly files: readonly { readonly file: ExportFile; readonly bytes: number; readonly modified: Date }[]
  readonly licence: Licence | null
}

/** The files of the last export, how to compute the order anew from them, and what they cannot show. */
export function OpenDataPage({ locale, files, licence }: Props) {
  const { openData: texts } = getMessages(locale)
  const [first] = files
  return (
    <div className="prose max-w-2xl">
      <h1 className="text-h1">{texts.title}</h1>
      <p>
        {texts.intro} {first === undefined ? texts.none : texts.exported(formatMoment(locale, first.modified))}
      </p>
      {files.length > 0 && (
        <>
          <h2 id="files">{texts.files}</h2>
          <ul>
            {files.map(({ file, bytes }) => (
              <li key={file}>
                <a href={`/data/${file}`}>{file}</a> ({texts.bytes(formatNumber(locale, Math.max(0.1, bytes / 1000)))})
                {texts.colon} {texts.holds[file]}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 id="licence">{texts.licence}</h2>
      {licence === null ? (
        <p>
          {texts.noLicence} <a href={`/${locale}/legal`}>{getMessages(locale).site.legal}</a>
        </p>
      ) : (
        <p>
          {texts.licenceText}{' '}
          <a href={licence.address} rel="license noopener">
            {licence.name}
          </a>
        </p>
      )}
      <h2 id="recompute">{texts.recompute}</h2>
      <p>{texts.recomputeText}</p>
      <p>
        <code>{recomputeCommand}</code>
      </p>
      <h2 id="limits">{texts.limits}</h2>
      <ul>
        {texts.limitList.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </div>
  )
}
