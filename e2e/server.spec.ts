import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from './fixtures'
import { startOwnServer } from './own-server'

const securityHeaders = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
]

/** Sends a request line as it is: a client library would tidy the path first. */
async function askRaw(baseURL: string | undefined, head: string, body = ''): Promise<string> {
  const { hostname, port } = new URL(baseURL ?? '')
  const socket = connect(Number(port), hostname, () => {
    socket.write(`${head}\r\nHost: localhost\r\nConnection: close\r\n\r\n${body}`)
  })
  return await text(socket)
}

for (const path of ['/en', '/fonts/public-sans.woff2', '/en/nothing-here', '/robots.txt', '/']) {
  test(`${path} carries every security header`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 })
    for (const name of securityHeaders) expect.soft(response.headers()[name], name).toBeTruthy()
    expect(response.headers()['content-security-policy']).not.toContain("'unsafe-eval'")
    expect(response.headers()['x-powered-by']).toBeUndefined()
  })
}

test('a font may be kept for a year', async ({ request }) => {
  const response = await request.get('/fonts/public-sans.woff2')
  expect(response.status()).toBe(200)
  expect(response.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('what recognises a text is sent once to a browser that has it', async ({ request }) => {
  const first = await request.get('/en/identify')
  const { etag = '' } = first.headers()
  expect(etag).not.toBe('')
  expect(first.headers()['cache-control']).toBe('no-cache')
  const again = await request.get('/en/identify', { headers: { 'if-none-match': etag } })
  expect(again.status()).toBe(304)
})

test('a missing font may not be kept', async ({ request }) => {
  const response = await request.get('/fonts/missing.woff2')
  expect(response.status()).toBe(404)
  expect(response.headers()['cache-control']).not.toContain('immutable')
})

test('a method that the site does not know is refused', async ({ request }) => {
  const response = await request.fetch('/en', { method: 'DELETE' })
  expect(response.status()).toBe(405)
  expect(response.headers().allow).toBe('GET, HEAD, POST, OPTIONS')
})

test('a form without a length is refused', async ({ baseURL }) => {
  expect(await askRaw(baseURL, 'POST /en HTTP/1.1\r\nTransfer-Encoding: chunked', '0\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 411 /,
  )
})

test('a form that is too large is refused in the language of its page', async ({ request }) => {
  const response = await request.post('/fr/report', { form: { note: 'x'.repeat(20_000) } })
  expect(response.status()).toBe(413)
  expect(await response.text()).toContain('Raccourcissez la note')
})

test('someone who sent too much finds the text in the form again', async ({ page, baseURL }) => {
  await page.route(`${baseURL}/en/form-of-this-test`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<form method="post" action="/en/report"><label>Note <textarea name="note"></textarea></label><button>Send</button></form>',
    }),
  )
  await page.goto('/en/form-of-this-test')
  const note = 'A long story. '.repeat(2000)
  await page.getByLabel('Note').fill(note)
  const refused = page.waitForResponse((response) => response.status() === 413)
  await page.getByRole('button', { name: 'Send' }).click()
  await refused
  await expect(page.getByRole('heading', { name: 'Your note is too long to send' })).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('Note')).toHaveValue(note)
})
test.use({ expectedErrors: [/status of 413/] })

test('300 MB are refused before they are sent', async ({ baseURL }) => {
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { 'content-length': 300 * 1024 * 1024 }
    const asked = httpRequest(`${baseURL}/en/report`, { method: 'POST', headers }, (response) => {
      resolve(response.statusCode)
      asked.destroy()
    })
    asked.on('error', reject)
    asked.flushHeaders()
  })
  expect(status).toBe(413)
})

for (const path of ['/%', '/en/%zz', '/en/%ff%fe', '/en/%00', '/en/../../etc/passwd', '/_next/%']) {
  test(`the address ${path} is refused and the server goes on`, async ({ baseURL, request }) => {
    expect(await askRaw(baseURL, `GET ${path} HTTP/1.1`)).toMatch(/^HTTP\/1\.1 400 /)
    expect((await request.get('/en')).status()).toBe(200)
  })
}

test('doubled slashes lead to the tidy address and to no other site', async ({ baseURL }) => {
  const answer = await askRaw(baseURL, 'GET //evil.example//en?q=1 HTTP/1.1')
  expect(answer).toMatch(/^HTTP\/1\.1 308 /)
  expect(answer).toContain('\r\nLocation: /evil.example/en?q=1\r\n')
})

test('a stray percent sign in a query is nobody’s mistake', async ({ request }) => {
  expect((await request.get('/en?q=100%')).status()).toBe(200)
})

test('nobody outside may expire the pages', async ({ request }) => {
  const headers = { 'x-fixpoint-start': 'guessed' }
  expect((await request.post('/internal/expire', { headers })).ok()).toBe(false)
})

test('SIGTERM ends the server with 0 and within a second', async () => {
  const server = await startOwnServer()
  expect((await fetch(`${server.url}/en`)).status).toBe(200)
  const begun = performance.now()
  expect(await server.end('SIGTERM')).toEqual({ code: 0, signal: null })
  expect(performance.now() - begun).toBeLessThan(1500)
})
