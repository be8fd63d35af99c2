import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request as httpRequest } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from './fixtures'
import { startOwnServer } from './own-server'

const attempts = 1000

/** Headers by which a client may claim to be somebody else, with an address that no other attempt has. */
function claim(attempt: number): Readonly<Record<string, string>> {
  const address = `203.${attempt >> 8}.${attempt & 255}.9`
  return {
    'x-forwarded-for': `${address}, 10.0.0.${attempt & 255}`,
    'x-real-ip': address,
    forwarded: `for=${address};proto=https`,
    'true-client-ip': address,
    'cf-connecting-ip': address,
  }
}

test('of 1 000 reports down one socket, each with another claimed address, one counts', {
  tag: '@no-language',
}, async () => {
  test.setTimeout(240_000)
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'fixpoint-cheating-'))
  const server = await startOwnServer({ dataFolder })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const sockets = new Set<number | undefined>()
  const body = 'fix=other-provider&outcome=worked&from=article'
  const send = (attempt: number) =>
    new Promise<number>((resolve, reject) => {
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': body.length,
        'sec-fetch-site': 'same-origin',
        ...claim(attempt),
      }
      const options = { method: 'POST', agent, headers }
      const sent = httpRequest(`${server.url}/en/errors/at-capacity/trials`, options, (response) => {
        sockets.add(response.socket.localPort)
        response.resume().on('end', () => resolve(response.statusCode ?? 0))
      })
      sent.on('error', reject).end(body)
    })
  const statuses = new Map<number, number>()
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const status = await send(attempt)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  agent.destroy()
  await server.end('SIGTERM')
  const database = new Database(path.join(dataFolder, 'fixpoint.db'), { readonly: true })
  const trials = database.prepare('SELECT standing FROM Trial').pluck().all()
  const networks = database.prepare('SELECT count(DISTINCT network) FROM Session').pluck().get()
  database.close()
  await rm(dataFolder, { recursive: true })
  console.log(`${attempts} attempts over ${sockets.size} socket(s): ${JSON.stringify([...statuses])}`)
  expect(trials).toEqual(['counted'])
  expect(networks).toBe(1)
})
