import 'server-only'
import { z } from 'zod'
import { getReader } from '@/lib/database/reader.server'
import { write } from '@/lib/database/writer.server'
import { toDay } from '@/lib/day/day'
import { digestTexts } from '@/lib/secret/digest.server'
import type { LinkReportReason } from './schema'

const titlesSchema = z.object({ en: z.string(), fr: z.string() })

export type LinkVoter = {
  /** Id of the resource, or of the accepted suggestion. */
  readonly link: string
  /** Digests of the network and of the wider one around it, of the day of `now`. */
  readonly network: string
  readonly area: string
  readonly now: Date
}

/**
 * Counts "this was useful" for a link of the list: one a day for a link and a network, however often it is sent. `held`
 * stores it without counting it. False when the list has no such link.
 */
export async function voteForLink(voter: LinkVoter, { held }: { readonly held: boolean }): Promise<boolean> {
  if (!(await isListed(voter.link))) return false
  const { link, network, area, now } = voter
  const id = digestTexts(['link-vote', link, network])
  const vote = { id, link, network, area, day: toDay(now), createdAt: now, standing: held ? 'held' : 'counted' }
  await write((client) => [client.linkVote.upsert({ where: { id }, create: vote, update: {}, select: { id: true } })])
  return true
}

/** Tells moderators that a link does not lead where it should: one report a day for a link and a network. */
export async function reportLink(voter: LinkVoter, reason: LinkReportReason): Promise<boolean> {
  if (!(await isListed(voter.link))) return false
  const { link, network, now } = voter
  const id = digestTexts(['link-report', link, network])
  const report = { id, link, reason, network, day: toDay(now), createdAt: now }
  await write((client) => [
    client.linkReport.upsert({ where: { id }, create: report, update: {}, select: { id: true } }),
  ])
  return true
}

/** Title and address of a link of the list; null when it has none of that id. */
export async function findListedLink(
  link: string,
): Promise<{ readonly url: string; readonly titles: Readonly<Record<'en' | 'fr', string>> } | null> {
  const resource = await getReader().resourceLink.findUnique({
    where: { id: link },
    select: { url: true, titles: true },
  })
  if (resource !== null) return { url: resource.url, titles: titlesSchema.parse(JSON.parse(resource.titles)) }
  const suggestion = await getReader().linkSuggestion.findUnique({
    where: { id: link, status: 'accepted' },
    select: { url: true, title: true },
  })
  return suggestion === null ? null : { url: suggestion.url, titles: { en: suggestion.title, fr: suggestion.title } }
}

async function isListed(link: string): Promise<boolean> {
  return (await findListedLink(link)) !== null
}
