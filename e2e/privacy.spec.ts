import { expect, test } from './fixtures'
import { readToken, sendForm } from './forms'
import { startOwnServer } from './own-server'

const network = '198.51.100.77'
const secrets = ['ada@example.org', '+33 6 12 34 56 78', 'A very private story', 'secret-search-words', network]

test('what people send, and where from, is in no line of the server’s log', { tag: '@no-language' }, async ({
  request,
}) => {
  const server = await startOwnServer({ trustedProxyHops: 1 })
  const article = `${server.url}/en/errors/at-capacity`
  const report = { fix: 'other-provider', outcome: 'worked', from: 'article' }
  expect((await sendForm(`${article}/trials`, report, network)).status).toBe(303)
  const token = await readToken(`${article}/report?fix=other-provider`, network)
  const note = secrets.join(' ')
  expect((await sendForm(`${article}/notes`, { fix: 'other-provider', note, token }, network)).status).toBe(303)
  expect((await sendForm(`${article}/notes`, { fix: 'other-provider', note: note.repeat(20) }, network)).status).toBe(
    422,
  )
  expect((await sendForm(`${article}/notes`, { fix: 'none', note }, network)).status).toBe(422)
  expect((await sendForm(`${article}/nothing`, { note }, network)).status).toBe(404)
  for (const path of [
    '/en/search?q=secret-search-words',
    '/en/errors/secret-search-words',
    '/en/%zzsecret-search-words',
  ]) {
    await request.get(server.url + path, { headers: { 'x-forwarded-for': network } })
  }
  const log = server.readLog()
  await server.end('SIGTERM')
  expect(log).toContain('Fixpoint is ready')
  for (const secret of secrets) expect(log).not.toContain(secret)
})

test('reading, searching and reporting set no cookie', async ({ page, context, language, baseURL }) => {
  for (const path of ['', '/errors', '/search?q=1020', '/resources', '/guides/privacy', '/resources/suggestion']) {
    await page.goto(`${baseURL}/${language}${path}`)
  }
  await page.goto(`${baseURL}/${language}/errors/at-capacity`)
  await page.getByRole('form').getByRole('button').first().click()
  await page.waitForURL('**/report?fix=*')
  expect(await context.cookies()).toEqual([])
})

test('every form of text leads to what is kept of it', async ({ page, language }) => {
  for (const path of ['/errors/at-capacity', '/resources/suggestion']) {
    await page.goto(`/${language}${path}`)
    await expect(page.getByRole('main').locator(`a[href="/${language}/guides/privacy"]`).first()).toBeVisible()
  }
})
