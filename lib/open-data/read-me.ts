import { formatMoment } from '@/lib/i18n/format'
import type { Locale } from '@/lib/i18n/locales'
import { getMessages } from '@/lib/i18n/messages'
import { listExportFiles } from './files'

/** The text that lies beside the files: what each holds, how to recompute the order, and what they cannot show. */
export function toReadMe(locale: Locale, now: Date): string {
  const { openData: texts } = getMessages(locale)
  return [
    `# ${texts.title}`,
    `${texts.intro} ${texts.exported(formatMoment(locale, now))}`,
    `## ${texts.files}`,
    listExportFiles()
      .map((file) => `- \`${file}\`${texts.colon} ${texts.holds[file]}`)
      .join('\n'),
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
