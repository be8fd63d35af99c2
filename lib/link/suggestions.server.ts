import 'server-only'
import { randomUUID } from 'node:crypto'
import { getReader } from '@/lib/database/reader.server'
import { isUniqueViolation, write } from '@/lib/database/writer.server'
import { toDay } from '@/lib/day/day'
import type { Locale } from '@/lib/i18n/locales'
import { maskPersonalData } from '@/lib/personal-data/masking'
import { digestTexts } from '@/lib/secret/digest.server'
import { digestLikeness } from '@/lib/submission/likeness.server'
import { assessRisk, type Suspicion } from '@/lib/submission/risk'
import { checkSubmission, rememberSubmission, type Submission } from '@/lib/submission/submissions.server'
import { normaliseUrl } from './normalised-url'
import type { LinkLanguage } from './schema'

export type SuggestionInput = {
  /** Of the form: sent again under it, the same suggestion gets the same answer. */
  readonly key: string
  /** What the form's schema has parsed. */
  readonly url: string
  readonly title: string
  readonly language: LinkLanguage
  readonly helps: string
  readonly locale: Locale
  readonly network: string
  readonly area: string
  readonly suspicion: Suspicion
  readonly now: Date
}

/**
 * held: a moderator will look at it. listed: the link is in the list of resources already. waiting: somebody suggested
 * it before, whatever became of it. changed: the form was sent before with something else in it.
 */
type SuggestionRecord = { readonly kind: 'held' | 'listed' | 'waiting' | 'changed' }

/**
 * Stores a suggested link, held for a moderator, unless its page is listed or suggested already; what it says stands on
 * the disk when it resolves. The address is compared, not fetched.
 */
export async function suggestLink(input: SuggestionInput): Promise<SuggestionRecord> {
  const check = await checkSubmission(toSubmission(input))
  if (check.kind === 'changed') return { kind: 'changed' }
  if (check.kind === 'repeated') return { kind: 'held' }
  const normalisedUrl = normaliseUrl(input.url)
  if (normalisedUrl === null)
    throw new Error(`${input.url} is no address of a page: parse it with linkFormSchema first`)
  const known = await findKnown(normalisedUrl)
  if (known !== null) return { kind: known }
  try {
    await create(input, normalisedUrl)
    return { kind: 'held' }
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    // The same form, or the same link in another one, came at the same time.
    const again = await checkSubmission(toSubmission(input))
    if (again.kind === 'new') return { kind: 'waiting' }
    return { kind: again.kind === 'repeated' ? 'held' : 'changed' }
  }
}

async function findKnown(normalisedUrl: string): Promise<'listed' | 'waiting' | null> {
  const [catalogue, suggestion] = await Promise.all([
    getReader().resourceLink.findMany({ select: { url: true } }),
    getReader().linkSuggestion.findUnique({ where: { normalisedUrl }, select: { status: true } }),
  ])
  if (catalogue.some(({ url }) => normaliseUrl(url) === normalisedUrl)) return 'listed'
  if (suggestion === null) return null
  return suggestion.status === 'accepted' ? 'listed' : 'waiting'
}

async function create(input: SuggestionInput, normalisedUrl: string): Promise<void> {
  const { url, title, language, helps, locale, network, area, suspicion, now } = input
  const id = randomUUID()
  const [maskedTitle, maskedHelps] = [maskPersonalData(title), maskPersonalData(helps)]
  const text = `${maskedTitle.text}\n${maskedHelps.text}`
  const textDigest = digestLikeness(text)
  const [alike, sameNetwork] = await Promise.all([
    getReader().linkSuggestion.count({ where: { textDigest } }),
    getReader().linkSuggestion.count({ where: { network } }),
  ])
  const masked = [...maskedTitle.masked, ...maskedHelps.masked]
  const { risk, signs } = assessRisk({ text, masked, ...suspicion, alike, sameNetwork })
  await write((client) => [
    client.linkSuggestion.create({
      data: {
        id,
        url,
        normalisedUrl,
        title: maskedTitle.text,
        language,
        helps: maskedHelps.text,
        locale,
        day: toDay(now),
        network,
        area,
        textDigest,
        risk,
        signs: JSON.stringify(signs),
        createdAt: now,
      },
      select: { id: true },
    }),
    rememberSubmission(client, toSubmission(input), { resultId: id, answer: '{}', now }),
  ])
}

function toSubmission({ key, url, title, language, helps }: SuggestionInput): Submission {
  return { key: digestTexts(['link', key]), bodyDigest: digestTexts([url, title, language, helps]), kind: 'link' }
}
