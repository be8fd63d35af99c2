import { beforeEach, expect, test } from 'vitest'
import { getReader } from '@/lib/database/reader.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { write } from '@/lib/database/writer.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { createTestModerator } from '@/lib/moderator/test-moderator.server'
import { rejectedDays, removeExpired } from '@/lib/retention/retention.server'
import { listDecisions } from './decisions.server'
import { acceptLink, editLink, findLinkRevision, findModeratedLink, rejectLink } from './links.server'
import type { DecisionResult } from './schema'
import { undoDecision } from './undo.server'

const { file } = provideTestDatabase()
const now = new Date('2026-11-22T10:00:00Z')
const words = { title: 'A pige', helps: 'It heeps.', language: 'en' }
const mended = { title: 'A page', helps: 'It helps.', language: 'en' }
const given = { id: 'link', reason: null, now }
let moderator: Moderator

beforeEach(async () => {
  emptyTables(file)
  globalThis.fixpointUsedCodes = undefined
  moderator = await createTestModerator('ada')
  const marks = { network: 'home', area: 'home', textDigest: 'text' }
  const url = { url: 'https://a.example/', normalisedUrl: 'a.example' }
  const data = { id: 'link', ...url, ...words, ...marks, locale: 'en', day: '2026-11-22', createdAt: now }
  await write((client) => [client.linkSuggestion.create({ data })])
})

function getId(result: DecisionResult): string {
  if (result.kind !== 'decided') throw new Error(`It was not decided: ${result.kind}`)
  return result.decisionId
}

async function findState(): Promise<string> {
  const link = await findModeratedLink(moderator, 'link')
  return `${link?.status}: ${link?.title} ${link?.helps}`
}

test('a link is mended, accepted and rejected, each with its line in the log, and each can be taken back', async () => {
  const edited = await editLink(moderator, { ...given, ...mended })
  const accepted = await acceptLink(moderator, given)
  const rejected = await rejectLink(moderator, { ...given, why: 'spam', reason: 'a shop' })
  expect(await findState()).toBe('rejected: A page It helps.')
  expect(
    (await listDecisions(moderator, { take: 9 })).map(({ action, reason }) => `${action} ${reason}`).sort(),
  ).toEqual(['accept-link null', 'edit-link null', 'reject-link spam: a shop'])
  for (const [decision, state] of [
    [rejected, 'accepted: A page It helps.'],
    [accepted, 'held: A page It helps.'],
    [edited, 'held: A pige It heeps.'],
  ] as const) {
    expect(await undoDecision(moderator, { ...given, id: getId(decision) })).toMatchObject({ kind: 'decided' })
    expect(await findState()).toBe(state)
  }
})

test('what was mended is told by name, and an edit that changes nothing is none', async () => {
  const edited = getId(await editLink(moderator, { ...given, ...mended, helps: words.helps }))
  expect(await findLinkRevision(moderator, edited)).toEqual({ before: words, after: { ...words, title: 'A page' } })
  expect(await editLink(moderator, { ...given, ...mended, helps: words.helps })).toEqual({ kind: 'unchanged' })
})

test('the words of a rejected link go after a time, and the log holds none of them', async () => {
  const edited = getId(await editLink(moderator, { ...given, ...mended }))
  await rejectLink(moderator, { ...given, why: 'personal' })
  const later = new Date(now.getTime() + (rejectedDays + 1) * 86_400_000)
  expect(await removeExpired(later)).toMatchObject({ links: 1 })
  const everything = JSON.stringify([
    await getReader().linkSuggestion.findMany(),
    await getReader().linkRevision.findMany(),
    await getReader().moderationDecision.findMany(),
  ])
  expect(everything).not.toMatch(/pige|page|heeps|helps|a\.example/)
  expect(await findLinkRevision(moderator, edited)).toBeNull()
  expect(await undoDecision(moderator, { ...given, id: edited })).toEqual({ kind: 'missing' })
  expect(await listDecisions(moderator, { take: 9 })).toHaveLength(2)
})
