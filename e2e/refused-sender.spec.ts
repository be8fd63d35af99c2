import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from './fixtures'
import { startOwnServer } from './own-server'
import { texts } from './texts'

/** Behind a proxy that says who asks. */
const sender = { 'x-forwarded-for': '203.0.113.20' }

test('a refused note is shown again for the network that sent it, with what that reported', async ({
  request,
  language,
}) => {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'fixpoint-refused-'))
  const server = await startOwnServer({ dataFolder, trustedProxyHops: 1 })
  const article = `${server.url}/${language}/errors/at-capacity`
  const headers = { ...sender, origin: server.url }
  const post = (end: string, form: Readonly<Record<string, string>>) =>
    request.post(`${article}/${end}`, { form: { ...form }, headers, maxRedirects: 0 })

  expect((await post('trials', { fix: 'other-provider', outcome: 'worked', from: 'article' })).status()).toBe(303)
  const refused = await post('notes', { fix: 'other-provider', note: 'x'.repeat(1001) })
  expect(refused.status()).toBe(422)
  const page = await refused.text()
  expect(page).toContain(texts[language].thanks)
  expect(page).not.toContain(texts[language].notYet)

  const stranger = await request.get(`${article}/report?fix=other-provider`, {
    headers: { 'x-forwarded-for': '203.0.113.200' },
  })
  const another = await request.get(`${article}/report?fix=other-provider`, {
    headers: { 'x-forwarded-for': '198.51.100.7' },
  })
  expect(await stranger.text(), 'the same network').not.toContain(texts[language].notYet)
  expect(await another.text(), 'another network').toContain(texts[language].notYet)

  // Nothing is no fault either: all of the form is optional.
  const nothing = await post('notes', { fix: 'other-provider', note: '' })
  expect(nothing.status()).toBe(303)

  // Whoever sends nonsense without end gets no page for each.
  const answers = []
  for (let count = 0; count < 32; count += 1) answers.push(await post('trials', { nonsense: String(count) }))
  expect(answers[0]?.status()).toBe(422)
  expect(answers.at(-1)?.headers()['content-type']).toContain('text/plain')
  await server.end('SIGTERM')
  await rm(dataFolder, { recursive: true })
})
