import { formatMoment } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { listExportFiles } from './files'
import type { Licence } from './licence'

/** The text that lies beside the files: what each holds, how to recompute the order, and what they cannot show. */
export function toReadMe(
  locale: Locale,
  { now, licence }: { readonly now: Date; readonly licence: Licence | null },
): string {
  const { openData: texts } = getMessages(locale)
  return [
    `# ${texts.title}`,
    `${texts.intro} ${texts.exported(formatMoment(locale, now))}`,
    `## ${texts.files}`,
    listExportFiles()
      .map((file) => `- \`${file}\`${texts.colon} ${texts.holds[file]}`)
      .join('\n'),
    `## ${texts.licence}`,
    licence === null ? texts.noLicence : `${texts.licenceText} ${licence.name} (${licence.address})`,
    `## ${texts.recompute}`,
    texts.recomputeText,
    `    ${recomputeCommand}`,
    `## ${texts.limits}`,
    texts.limitList.map((limit) => `- ${limit}`).join('\n'),
    '',
  ].join('\n\n')
}

/** In a folder with the project and its content, beside which the files of the export lie. */
export const recomputeCommand = 'npm run -s evidence:order -- export | cmp - export/order.json'
