import { beforeEach, expect, test } from 'vitest'
import { resourceSchema } from '@/lib/content/schema'
import { getReader } from '@/lib/database/reader.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import {
  acceptLink,
  editLink,
  listReportedLinks,
  listReportReasons,
  rejectLink,
  settleLinkReports,
} from '@/lib/moderation/links.server'
import { undoDecision } from '@/lib/moderation/undo.server'
import { createTestModerator } from '@/lib/moderator/test-moderator.server'
import { fillCatalogue } from '@/lib/resource/catalogue.server'
import { countLinkVotes, listAcceptedLinks } from './accepted-links.server'
import { reportLink, voteForLink } from './link-votes.server'
import { type SuggestionInput, suggestLink } from './suggestions.server'

const { file } = provideTestDatabase()
const now = new Date('2026-11-22T10:00:00Z')

beforeEach(() => emptyTables(file))

function suggest(change: Partial<SuggestionInput> = {}) {
  return suggestLink({
    key: 'page',
    url: 'https://a.example/help',
    title: 'Help at A',
    language: 'en',
    helps: 'Says which ports to open.',
    locale: 'en',
    network: 'home',
    area: 'home',
    suspicion: { isTrapped: false, isHasty: false, isUnproven: false },
    now,
    ...change,
  })
}

async function findId(): Promise<string> {
  return (await getReader().linkSuggestion.findFirst())?.id ?? ''
}

function toVoter(link: string, network: string) {
  return { link, network, area: network, now }
}

test('a suggestion is held, with what leads to a person masked, and is in no list', async () => {
  expect(await suggest({ helps: 'Ask ada@a.example for the ports.' })).toEqual({ kind: 'held' })
  expect(await getReader().linkSuggestion.findFirst()).toMatchObject({
    url: 'https://a.example/help',
    normalisedUrl: 'a.example/help',
    helps: 'Ask [•••] for the ports.',
    status: 'held',
    signs: '["masked"]',
  })
  expect(await listAcceptedLinks()).toEqual([])
})

test('the same form again gets the same answer; changed, it is told so; many at once store one', async () => {
  const records = await Promise.all(Array.from({ length: 10 }, () => suggest()))
  expect(records).toEqual(Array.from({ length: 10 }, () => ({ kind: 'held' })))
  expect(await suggest({ title: 'Another title' })).toEqual({ kind: 'changed' })
  expect(await getReader().linkSuggestion.count()).toBe(1)
})

test('a page that is listed or suggested already is not suggested again, however its address is written', async () => {
  const words = { title: 'Status', helps: 'Says what is down.' }
  const resource = { id: 'status', url: 'https://b.example/', type: 'status', state: 'active', checked: 'read' }
  await fillCatalogue([resourceSchema.parse({ ...resource, en: words, fr: words })])
  expect(await suggest({ url: 'http://www.b.example/index.html?utm_source=x#now' })).toEqual({ kind: 'listed' })
  await suggest()
  const others = await Promise.all(['a', 'b'].map((key) => suggest({ key, url: 'http://A.EXAMPLE/help/' })))
  expect(others).toEqual([{ kind: 'waiting' }, { kind: 'waiting' }])
  expect(await getReader().linkSuggestion.count()).toBe(1)
})

test('an accepted suggestion is listed as it was mended, and gone when the decision is taken back', async () => {
  const moderator = await createTestModerator('ada')
  await suggest()
  const id = await findId()
  const given = { id, reason: null, now }
  await editLink(moderator, { ...given, title: 'Help by A', helps: 'Says which ports to open.', language: 'other' })
  const accepted = await acceptLink(moderator, given)
  expect(await listAcceptedLinks()).toMatchObject([{ id, title: 'Help by A', language: 'other', votes: 0 }])
  const decision = accepted.kind === 'decided' ? accepted.decisionId : ''
  expect(await undoDecision(moderator, { id: decision, reason: null, now })).toMatchObject({ kind: 'decided' })
  expect(await listAcceptedLinks()).toEqual([])
  expect(await suggest({ key: 'other' })).toEqual({ kind: 'waiting' })
})

test('a vote counts once a network and day, for links of the list only', async () => {
  const moderator = await createTestModerator('ada')
  await suggest()
  const id = await findId()
  expect(await voteForLink(toVoter(id, 'a'), { held: false })).toBe(false)
  await acceptLink(moderator, { id, reason: null, now })
  for (const network of ['a', 'a', 'b']) expect(await voteForLink(toVoter(id, network), { held: false })).toBe(true)
  await voteForLink(toVoter(id, 'busy'), { held: true })
  expect(await countLinkVotes()).toEqual(new Map([[id, 2]]))
  expect(await voteForLink(toVoter('none', 'a'), { held: false })).toBe(false)
})

test('reports of a broken link wait for a moderator until they are settled, or the link is rejected', async () => {
  const moderator = await createTestModerator('ada')
  await suggest()
  const id = await findId()
  const given = { id, reason: null, now }
  await acceptLink(moderator, given)
  await reportLink(toVoter(id, 'a'), 'broken')
  await reportLink(toVoter(id, 'a'), 'spam')
  await reportLink(toVoter(id, 'b'), 'moved')
  const reported = await listReportedLinks(moderator)
  expect(reported).toMatchObject([{ link: id, firstAt: now }])
  // Both came at the same moment.
  expect(reported[0]?.reasons.toSorted()).toEqual(['broken', 'moved'])
  expect((await listReportReasons(moderator, [id, 'other'])).get(id)?.toSorted()).toEqual(['broken', 'moved'])
  expect((await listReportReasons(moderator, ['other'])).size).toBe(0)
  expect(await settleLinkReports(moderator, given)).toMatchObject({ kind: 'decided' })
  expect(await listReportedLinks(moderator)).toEqual([])
  expect(await settleLinkReports(moderator, given)).toEqual({ kind: 'unchanged' })
  await reportLink(toVoter(id, 'c'), 'spam')
  await rejectLink(moderator, { ...given, why: 'spam' })
  expect(await listReportedLinks(moderator)).toEqual([])
})
