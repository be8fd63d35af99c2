import { isLocale } from '@/lib/i18n/locales'
import { linkFormSchema } from '@/lib/link/schema'
import { suggestLink } from '@/lib/link/suggestions.server'
import { takeProof } from '@/lib/proof/proof-of-work.server'
import { findFormKey } from '@/lib/submission/form-key.server'
import { leadToForm } from '../../../lead-to-form'
import { receiveForm } from '../../../receive-form'
import { seeOther } from '../../../see-other'

/** A link that somebody suggests: held for a moderator. Its address is never fetched. */
export async function POST(request: Request, { params }: RouteContext<'/[locale]/resources/suggestions'>) {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const page = `/${locale}/resources/suggestion`

  const received = await receiveForm({
    request,
    schema: linkFormSchema,
    page,
    isTyped: true,
    toReason: ([fault = '']) => (fault === 'url' || fault === 'title' || fault === 'helps' ? `bad-${fault}` : null),
  })
  if (received.kind === 'refused') return received.response
  const { data, marks, isBusy, now, refuse } = received
  const { url, title, language, helps } = data
  const link = { url, title, language, helps }
  const purpose = { kind: 'link', about: '' } as const
  const sent = { purpose, guard: data, network: marks.network, texts: Object.values(link), now }
  const { key, isKnown, suspicion } = await findFormKey(sent)
  const isUnproven = isBusy && !(isKnown && (await takeProof(data, now)))
  const { kind } = await suggestLink({ key, ...link, locale, ...marks, suspicion: { ...suspicion, isUnproven }, now })
  if (kind === 'changed') return refuse('key-used')
  return seeOther(`${page}?sent=${kind}`)
}

export async function GET(_request: Request, { params }: RouteContext<'/[locale]/resources/suggestions'>) {
  const { locale } = await params
  return leadToForm(locale, '/resources/suggestion')
}
