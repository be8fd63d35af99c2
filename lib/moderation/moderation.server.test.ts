import { beforeEach, describe, expect, test } from 'vitest'
import { getReader } from '@/lib/database/reader.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { write } from '@/lib/database/writer.server'
import type { Moderator } from '@/lib/moderator/moderator.server'
import { createTestModerator } from '@/lib/moderator/test-moderator.server'
import { reportNote } from '@/lib/note/note-votes.server'
import { sendNote } from '@/lib/note/test-notes.server'
import { minutesLater, now, toInput } from '@/lib/resolution/test-trials.server'
import { listEvidence, recordTrial } from '@/lib/resolution/trials.server'
import { countCohort, setCohortStanding } from './cohorts.server'
import { listDecisions } from './decisions.server'
import { hastyMin, listHeldBursts } from './held-bursts.server'
import {
  editNote,
  findModeratedNote,
  listModeratedNotes,
  rejectNote,
  settleNoteReports,
  showNote,
} from './notes.server'
import type { DecisionResult } from './schema'
import { undoDecision } from './undo.server'

const { file } = provideTestDatabase()
let moderator: Moderator
const given = { reason: null, now }

beforeEach(async () => {
  emptyTables(file)
  globalThis.fixpointUsedCodes = undefined
  moderator = await createTestModerator('ada')
})

async function createNote(): Promise<string> {
  await sendNote({ note: 'It wroks.' })
  return (await getReader().note.findFirst())?.id ?? ''
}

function getId(result: DecisionResult): string {
  if (result.kind !== 'decided') throw new Error(`It was not decided: ${result.kind}`)
  return result.decisionId
}

async function findText(id: string) {
  const note = await findModeratedNote(moderator, id)
  return `${note?.status}: ${note?.text}`
}

describe('notes', () => {
  test('a note is edited, shown and rejected, each with its line in the log, and each can be taken back', async () => {
    const id = await createNote()
    const edited = await editNote(moderator, { ...given, id, text: 'It works.' })
    expect(edited).toMatchObject({ kind: 'decided', errors: ['cloudflare-1020'] })
    const shown = await showNote(moderator, { ...given, id })
    const rejected = await rejectNote(moderator, { ...given, id, why: 'off-topic', reason: 'of another error' })
    expect(await findText(id)).toBe('rejected: It works.')
    expect(
      (await listDecisions(moderator, { take: 9 })).map(({ action, reason }) => `${action} ${reason}`).sort(),
    ).toEqual(['edit-note null', 'reject-note off-topic: of another error', 'show-note null'])
    for (const [decision, text] of [
      [rejected, 'shown: It works.'],
      [shown, 'held: It works.'],
      [edited, 'held: It wroks.'],
    ] as const) {
      expect(await undoDecision(moderator, { ...given, id: getId(decision) })).toMatchObject({ kind: 'decided' })
      expect(await findText(id)).toBe(text)
    }
    expect(await listDecisions(moderator, { take: 9 })).toHaveLength(6)
  })

  test('a decision on which another stands, or that was taken back, cannot be taken back', async () => {
    const id = await createNote()
    const shown = getId(await showNote(moderator, { ...given, id }))
    const rejected = getId(await rejectNote(moderator, { ...given, id, why: 'spam' }))
    expect(await undoDecision(moderator, { ...given, id: shown })).toEqual({ kind: 'overtaken' })
    const undone = getId(await undoDecision(moderator, { ...given, id: rejected }))
    expect(await undoDecision(moderator, { ...given, id: rejected })).toEqual({ kind: 'overtaken' })
    expect(await undoDecision(moderator, { ...given, id: undone })).toEqual({ kind: 'unchanged' })
    expect(await findText(id)).toBe('shown: It wroks.')
  })

  test('two who decide at once leave one decision', async () => {
    const id = await createNote()
    const results = await Promise.all([
      showNote(moderator, { ...given, id }),
      rejectNote(moderator, { ...given, id, why: 'spam' }),
    ])
    expect(results.map(({ kind }) => kind).sort()).toEqual(['decided', 'overtaken'])
    expect(await listDecisions(moderator, { take: 9 })).toHaveLength(1)
  })

  test('what is so already is unchanged, what is not there is missing, and neither is logged', async () => {
    const id = await createNote()
    expect(await editNote(moderator, { ...given, id, text: 'It wroks.' })).toEqual({ kind: 'unchanged' })
    expect(await settleNoteReports(moderator, { ...given, id })).toEqual({ kind: 'unchanged' })
    expect(await showNote(moderator, { ...given, id: 'none' })).toEqual({ kind: 'missing' })
    expect(await undoDecision(moderator, { ...given, id: 'none' })).toEqual({ kind: 'missing' })
    expect(await listDecisions(moderator, { take: 9 })).toEqual([])
  })

  test('reports bring a shown note into the queue until they are settled, and undo brings them back', async () => {
    const id = await createNote()
    await showNote(moderator, { ...given, id })
    await reportNote({ note: id, error: 'cloudflare-1020', network: 'a', area: 'a', now }, 'unsafe')
    const list = () => listModeratedNotes(moderator, { reported: true, sort: 'age', take: 9 })
    expect(await list()).toMatchObject([{ id, openReports: ['unsafe'] }])
    const settled = getId(await settleNoteReports(moderator, { ...given, id }))
    expect(await list()).toEqual([])
    await undoDecision(moderator, { ...given, id: settled })
    expect(await list()).toHaveLength(1)
    await rejectNote(moderator, { ...given, id, why: 'unsafe' })
    expect(await list()).toEqual([])
  })

  test('the queue is by age or by risk, and finds words', async () => {
    await sendNote({ network: 'a', note: 'older' })
    await sendNote({ network: 'b', note: 'see https://a.example', now: minutesLater(5) })
    const texts = async (filter: { sort: 'age' | 'risk'; search?: string }) =>
      (await listModeratedNotes(moderator, { status: 'held', take: 9, ...filter })).map(({ text }) => text)
    expect(await texts({ sort: 'age' })).toEqual(['older', 'see https://a.example'])
    expect(await texts({ sort: 'risk' })).toEqual(['see https://a.example', 'older'])
    expect(await texts({ sort: 'age', search: 'old' })).toEqual(['older'])
    expect(await texts({ sort: 'age', search: 'nowhere' })).toEqual([])
  })

  test('when its author deletes a note, its earlier wording goes too, and the log holds none of it', async () => {
    const id = await createNote()
    const edited = getId(await editNote(moderator, { ...given, id, text: 'It works.' }))
    await write((client) => [client.note.deleteMany({ where: { id } })])
    expect(await getReader().noteRevision.count()).toBe(0)
    expect(JSON.stringify(await getReader().moderationDecision.findMany())).not.toMatch(/wroks|works/)
    expect(await undoDecision(moderator, { ...given, id: edited })).toEqual({ kind: 'missing' })
  })
})

describe('the log', () => {
  test('is refused to be changed or emptied by the database itself', async () => {
    await showNote(moderator, { ...given, id: await createNote() })
    const data = { reason: 'forged' }
    await expect(write((client) => [client.moderationDecision.updateMany({ data })])).rejects.toThrow()
    await expect(write((client) => [client.moderationDecision.deleteMany()])).rejects.toThrow()
    expect(await listDecisions(moderator, { take: 9 })).toMatchObject([{ reason: null }])
  })

  test('takes no line without its change, and no change without its line', async () => {
    const id = await createNote()
    await expect(
      write((client) => [
        client.note.update({ where: { id }, data: { status: 'shown' } }),
        client.moderationDecision.updateMany({ data: { reason: 'x' } }),
        client.note.update({ where: { id: 'none' }, data: { status: 'shown' } }),
      ]),
    ).rejects.toThrow()
    expect(await findText(id)).toBe('held: It wroks.')
  })
})

describe('cohorts', () => {
  const revisions = { 'vpn-off': 1, reload: 1 }
  const home = { by: 'network', network: 'home' } as const

  async function findEvidence() {
    const { 'vpn-off': vpn, reload } = await listEvidence('cloudflare-1020', revisions)
    return [vpn?.tried, reload?.tried]
  }

  test('a network is voided in one action, counts again when that is undone, and others stay', async () => {
    await recordTrial(toInput())
    await recordTrial(toInput({ fix: 'reload' }))
    await recordTrial(toInput({ network: 'office' }))
    const voided = await setCohortStanding(moderator, { ...given, cohort: home, standing: 'voided' })
    expect(voided).toMatchObject({ kind: 'decided', errors: ['cloudflare-1020'] })
    expect(await findEvidence()).toEqual([1, 0])
    expect(await countCohort(moderator, home)).toMatchObject({ trials: { counted: 0, held: 0, voided: 2 } })
    expect(await setCohortStanding(moderator, { ...given, cohort: home, standing: 'voided' })).toEqual({
      kind: 'unchanged',
    })
    await undoDecision(moderator, { ...given, id: getId(voided) })
    expect(await findEvidence()).toEqual([2, 1])
  })

  test('what came in an hour and was held counts when it is released, and undo holds it again', async () => {
    for (const network of ['a', 'b']) await recordTrial(toInput({ network, heldFor: 'busy' }))
    await recordTrial(toInput({ network: 'c', heldFor: 'trap', now: minutesLater(60) }))
    const [first, second] = await listHeldBursts(moderator, now)
    expect(first).toMatchObject({ heldFor: ['busy'], trials: 2, networks: 2, areas: 2 })
    expect(second).toMatchObject({ heldFor: ['trap'], trials: 1 })
    expect(await findEvidence()).toEqual([0, 0])
    const cohort = first?.cohort ?? home
    const released = getId(await setCohortStanding(moderator, { ...given, cohort, standing: 'counted' }))
    expect(await findEvidence()).toEqual([2, 0])
    await undoDecision(moderator, { ...given, id: released })
    expect(await findEvidence()).toEqual([0, 0])
    expect(await listHeldBursts(moderator, now)).toHaveLength(2)
  })

  test('a few reports in haste are nobody’s work, many of one hour are', async () => {
    for (let index = 0; index < hastyMin - 1; index += 1) {
      await recordTrial(toInput({ network: `hasty ${index}`, heldFor: 'hasty' }))
    }
    expect(await listHeldBursts(moderator, now)).toEqual([])
    await recordTrial(toInput({ network: 'one more', heldFor: 'hasty' }))
    expect(await listHeldBursts(moderator, now)).toMatchObject([{ heldFor: ['hasty'], trials: hastyMin }])
  })

  test('undo leaves what a later decision changed', async () => {
    await recordTrial(toInput())
    await recordTrial(toInput({ network: 'office' }))
    const hour = {
      by: 'hour',
      hour: '2026-11-22T10',
      error: 'cloudflare-1020',
      fix: 'vpn-off',
      outcome: 'worked',
    } as const
    const voided = getId(await setCohortStanding(moderator, { ...given, cohort: hour, standing: 'voided' }))
    await setCohortStanding(moderator, { ...given, cohort: home, standing: 'counted' })
    await setCohortStanding(moderator, { ...given, cohort: home, standing: 'voided' })
    await undoDecision(moderator, { ...given, id: voided })
    expect(await findEvidence()).toEqual([1, 0])
  })
})
