import { beforeEach, expect, test } from 'vitest'
import { getReader } from '@/lib/database/reader.server'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { provideTestContent } from '@/lib/learning/test-content.server'
import { now, toInput } from '@/lib/resolution/test-trials.server'
import { recordTrial } from '@/lib/resolution/trials.server'
import { demoSource, isDemo } from './demo.server'
import { fillDemo } from './fill-demo.server'

const { file } = provideTestDatabase()
provideTestContent()

beforeEach(() => emptyTables(file))

test('an empty database is filled with what is labelled as invented, and says so', async () => {
  expect(await isDemo()).toBe(false)
  const filling = await fillDemo(now)
  expect(filling).toMatchObject({ kind: 'filled' })
  expect(await isDemo()).toBe(true)
  const trials = await getReader().trial.findMany({ include: { session: true } })
  expect(trials.length).toBeGreaterThan(10)
  for (const { source, session, createdAt } of trials) {
    expect([source, session.source]).toEqual([demoSource, demoSource])
    expect(session.network).toMatch(/^demo-/)
    expect(createdAt.getTime()).toBeLessThanOrEqual(now.getTime())
  }
  for (const { text } of await getReader().note.findMany()) expect(text).toMatch(/^\[Invented example/)
  expect(await getReader().fittedModel.count()).toBeGreaterThan(0)
  expect(await fillDemo(now)).toEqual({ kind: 'refused', reason: 'filled-before' })
})

test('a database with one real report is refused and stays as it is', async () => {
  await recordTrial(toInput())
  expect(await fillDemo(now)).toEqual({ kind: 'refused', reason: 'real' })
  expect(await Promise.all([getReader().trial.count(), getReader().note.count()])).toEqual([1, 0])
  expect(await isDemo()).toBe(false)
})
