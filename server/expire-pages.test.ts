import { createServer, type Server } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { expirePages } from './expire-pages'

let server: Server | null = null

afterEach(() => server?.close())

async function answerWith(...statuses: readonly number[]): Promise<{ port: number; seen: string[] }> {
  const seen: string[] = []
  const opened = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers['x-fixpoint-start']}`)
    response.writeHead(statuses[seen.length - 1] ?? 500).end()
  })
  server = opened
  await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve))
  const address = opened.address()
  return { port: typeof address === 'object' && address !== null ? address.port : 0, seen }
}

test('the site is asked once, with the secret of this start', async () => {
  const { port, seen } = await answerWith(204)
  await expirePages({ port, startSecret: 'abc' })
  expect(seen).toEqual(['POST /internal/expire abc'])
})

test('single errors are named, and so many that they fill an address stand for all', async () => {
  const { port, seen } = await answerWith(204, 204)
  await expirePages({ port, startSecret: 'abc', errors: ['cloudflare-1020', 'network-error'] })
  await expirePages({ port, startSecret: 'abc', errors: Array.from({ length: 51 }, (_, index) => `e${index}`) })
  expect(seen).toEqual([
    'POST /internal/expire?error=cloudflare-1020&error=network-error abc',
    'POST /internal/expire abc',
  ])
})

test('a first failure is forgiven', async () => {
  const { port } = await answerWith(500, 204)
  await expect(expirePages({ port, startSecret: 'abc' })).resolves.toBeUndefined()
})

test('a site that does not agree is not called ready', async () => {
  const { port } = await answerWith(404, 404, 404)
  await expect(expirePages({ port, startSecret: 'abc' })).rejects.toThrow(
    'The pages could not be expired (POST /internal/expire: status 404)',
  )
})
