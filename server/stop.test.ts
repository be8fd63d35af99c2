import { createServer, type Server } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { stopServer } from './stop'

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

test('a running request is finished before what stands behind is closed', async () => {
  const events: string[] = []
  const server = createServer(async (_request, response) => {
    await wait(150)
    events.push('answered')
    response.end('whole')
  })
  const port = await listen(server)
  const answer = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text())
  await wait(50)
  await stopServer({ server, close: async () => void events.push('closed') })
  expect(await answer).toBe('whole')
  expect(events).toEqual(['answered', 'closed'])
})

test('an idle connection does not hold the stop up', async () => {
  const server = createServer((_request, response) => response.end('ok'))
  const port = await listen(server)
  const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'))
  const answer = text(socket)
  await wait(100)
  const begun = performance.now()
  await stopServer({ server, close: async () => undefined })
  expect(performance.now() - begun).toBeLessThan(1000)
  expect(await answer).toContain('ok')
})

test('a request that does not end is cut off when the grace is over', async () => {
  const server = createServer(() => undefined)
  const port = await listen(server)
  const answer = fetch(`http://127.0.0.1:${port}/`).then(
    () => 'answered',
    () => 'cut',
  )
  await wait(50)
  const begun = performance.now()
  await stopServer({ server, close: async () => undefined, graceSeconds: 0.5 })
  expect(performance.now() - begun).toBeGreaterThan(490)
  expect(await answer).toBe('cut')
})
