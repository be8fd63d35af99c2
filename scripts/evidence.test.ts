import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyTables, provideTestDatabase } from '@/lib/database/test-database'
import { recomputeModels } from '@/lib/learning/recompute.server'
import { getDoorLocked, provideTestContent, report } from '@/lib/learning/test-content.server'
import { orderFixes } from '@/lib/troubleshooting/order'
import { forgetAllErrorPolicies, getErrorPolicy } from '@/lib/wizard/error-policy.server'

const { file } = provideTestDatabase()
provideTestContent()
const timeout = 60_000

beforeEach(() => {
  emptyTables(file)
  forgetAllErrorPolicies()
})

/** Runs a command of this folder as npm does, without waiting in this process. */
async function run(name: string, words: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) {
  const script = path.join(import.meta.dirname, `${name}.ts`)
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', script, ...words], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), closed])
  return { stdout, stderr, code }
}

async function serve(status: number) {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers['x-fixpoint-start']}`)
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = String(typeof address === 'object' && address !== null ? address.port : 0)
  return { seen, environment: { PORT: port, FIXPOINT_START_SECRET: 'abc' }, close: () => server.close() }
}

describe('evidence:fit', () => {
  test('stores a version once, and has the server that started it expire the pages of that error', {
    timeout,
  }, async () => {
    await report(2, { now: new Date() })
    const server = await serve(204)
    const first = await run('evidence-fit', ['--only-reported'], server.environment)
    expect(first).toEqual({ stdout: 'door-locked: version 1\n1 new version(s)\n', stderr: '', code: 0 })
    expect(server.seen).toEqual(['POST /internal/expire?error=door-locked abc'])
    expect(await run('evidence-fit')).toEqual({ stdout: '0 new version(s)\n', stderr: '', code: 0 })
    server.close()
  })

  test('says with exit code 1 that the server did not expire its pages; the version is stored', {
    timeout,
  }, async () => {
    await report(2, { now: new Date() })
    const server = await serve(404)
    const { stderr, code } = await run('evidence-fit', [], server.environment)
    expect({ stderr, code }).toEqual({
      stderr: 'The pages could not be expired (POST /internal/expire: status 404)\n',
      code: 1,
    })
    server.close()
    expect((await run('evidence-explain', ['door-locked'])).stdout).toContain('door-locked, version 1 of ')
  })
})

describe('evidence:explain', () => {
  test('gives the order that the pages show, and the same text for the same version later', { timeout }, async () => {
    await report(30, { now: new Date('2026-11-20T10:00:00Z') })
    await recomputeModels({ now: new Date('2026-11-22T10:00:00Z'), onlyReported: false })
    const shown = await getErrorPolicy(getDoorLocked())
    const first = await run('evidence-explain', ['door-locked'])
    expect(first).toMatchObject({ stderr: '', code: 0 })
    const [learned, authored] = listOrders(first.stdout)
    expect(shown.version).toBe(1)
    expect(learned).toEqual(orderFixes(shown.model))
    expect(authored).toEqual(orderFixes(shown.authored))
    expect(learned).not.toEqual(authored)

    await report(50, { now: new Date('2026-11-23T10:00:00Z'), fix: 'turn-key' })
    await recomputeModels({ now: new Date('2026-11-23T10:00:00Z'), onlyReported: false })
    expect((await run('evidence-explain', ['door-locked', '1'])).stdout).toBe(first.stdout)
    expect((await run('evidence-explain', ['door-locked'])).stdout).toContain('door-locked, version 2 of ')
  })

  test.each([
    [['door-locked', 'last'], 'Usage: npm run -s evidence:explain -- <error> [version]\n'],
    [['door-locked', '7'], 'There is no version 7 of "door-locked"\n'],
    [
      ['door-locked'],
      'Nothing was learned about "door-locked": its fixes stand in the order of the authors\' estimate\n',
    ],
  ])('%j is refused with a reason', { timeout }, async (words, stderr) => {
    expect(await run('evidence-explain', words)).toEqual({ stdout: '', stderr, code: 1 })
  })
})

/** Fixes in the order of the two tables. */
function listOrders(explanation: string): readonly (readonly string[])[] {
  return explanation
    .split(/^The authors' estimate$/m)
    .map((half) => [...half.matchAll(/^ *\d+ {2}(\S+)/gm)].map(([, fix]) => fix ?? ''))
}
