import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const model = {
  causes: [
    { id: 'c1', probability: 0.5 },
    { id: 'c2', probability: 0.5 },
  ],
  fixes: [
    { id: 'f1', minutes: 6, worksFor: { c1: 1 } },
    { id: 'f2', minutes: 6, worksFor: { c2: 1 } },
  ],
  questions: [{ id: 'q1', minutes: 0.5, answers: { yes: { c1: 1 }, no: { c2: 1 } } }],
  giveUpMinutes: 10,
}

function run(lines: readonly string[]): readonly unknown[] {
  const command = ['--import', 'tsx', 'scripts/troubleshoot-policy.ts']
  const { stdout } = spawnSync(process.execPath, command, { input: lines.join('\n'), encoding: 'utf8' })
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('each line is answered in its turn, and a bad one does not stop the rest', () => {
  const session = { network: 'n1', events: [['trial', 'f1', 'failed']], end: 'silent' }
  const lines = [
    JSON.stringify({ id: 'w1', model }),
    '{"id":"w2"',
    JSON.stringify({ id: 'w3', model: { ...model, giveUpMinutes: -1 } }),
    JSON.stringify({ model }),
    JSON.stringify({ id: 'w5', model: { ...model, giveUpMinutes: 0 }, sessions: [session] }),
    JSON.stringify({ id: 'w6', model, sessions: [{ ...session, end: 'happy' }] }),
  ]
  expect(run(lines)).toEqual([
    {
      id: 'w1',
      policy: {
        ask: 'q1',
        answers: { yes: { fix: 'f1', failed: { stop: true } }, no: { fix: 'f2', failed: { stop: true } } },
      },
    },
    { id: null, error: expect.stringContaining('not JSON') },
    { id: 'w3', error: 'model.giveUpMinutes: Too small: expected number to be >=0' },
    { id: null, error: expect.stringContaining('id') },
    { id: 'w5', policy: { stop: true } },
    { id: 'w6', error: expect.stringContaining('sessions.0.end') },
  ])
})
