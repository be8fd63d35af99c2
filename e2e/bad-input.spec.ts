import type { APIRequestContext, Page } from '@playwright/test'
import type { Language } from './fixtures'
import { startOwnServer } from './own-server'
import { expect, test } from './own-site'
import { texts } from './texts'

test.use({ expectedErrors: [/status of 4(04|22|29)/] })

const missing = [
  '/errors/nothing-here',
  '/errors/nothing-here/fix',
  '/errors/nothing-here/report?fix=retry-once',
  '/errors/at-capacity/nothing-here',
  '/guides/nothing-here',
  '/flows/nothing-here',
  '/flows/nothing-here/tree',
  '/nothing-here',
]

test('instead of a page that is not there the search is offered', async ({ page, language }) => {
  for (const path of missing) await expectLost(page, `/${language}${path}`, language)
  await page.getByRole('textbox', { name: texts[language].mainBox }).fill('1020')
  await page.getByRole('button', { name: texts[language].find }).click()
  await page.waitForURL(`/${language}/search?q=1020`)
})

test('where the address has no language the browser’s is spoken', async ({ page, language }) => {
  for (const path of ['/de', '/de/errors/at-capacity', '/nothing-here', '/EN']) await expectLost(page, path, language)
})

test('a report page without a fix leads back to the article, which has them all', async ({ page, language }) => {
  const article = `/${language}/errors/at-capacity`
  for (const query of ['', '?fix=nothing-here', '?fix=retry-once&fix=retry-once', '?draft=nothing-here']) {
    await page.goto(`${article}/report${query}`)
    await page.waitForURL(article)
  }
})

async function expectLost(page: Page, path: string, language: Language): Promise<void> {
  const words = texts[language]
  const response = await page.goto(path)
  expect.soft(response?.status(), path).toBe(404)
  await expect.soft(page.locator('html'), path).toHaveAttribute('lang', language)
  await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveText(words.notFound)
  await expect.soft(page.getByRole('textbox', { name: words.mainBox }), path).toBeVisible()
}

const long = 'x'.repeat(6000)

/** Queries by page; none may be more than "not understood". */
const queries: Readonly<Record<string, readonly string[]>> = {
  '/search': [
    'q=1020&q=429',
    'q[]=1020',
    'q[a]=1',
    'q=%F0%9F%92%A5%EF%BF%BE%E2%80%AE',
    'q=%00',
    'q=%ED%A0%80',
    'q=%',
    `q=${long}`,
    'q=%22%29%28*%3A%5E~%7C%2B',
    'q=constructor&q=__proto__',
    'q=%3Cscript%3Ealert(1)%3C/script%3E',
    `q=${'a+'.repeat(900)}`,
    '__proto__=1&constructor=2',
  ],
  '/errors': ['family=nothing', 'family=quota&family=access', 'family[]=quota', 'service=__proto__', `family=${long}`],
  '/triage': [
    'what-you-see=nothing',
    'what-you-see=ray-id-page&what-you-see=answer-stops',
    '__proto__=x&constructor=y&toString=z',
    `what-you-see=${long}`,
    'page-words=access-denied',
    'what-you-see=__proto__',
  ],
  '/errors/cloudflare-1020/fix': [
    'vpn-off=nothing',
    'vpn-off=failed&vpn-off=worked',
    'vpn-off=worked&clean-profile=worked',
    'vpn-on=yes&vpn-on=no',
    'vpn-on=yes&at-work=yes&private-window-test=works&hotspot-test=fails&browser-or-program=program',
    '__proto__=failed&constructor=worked&hasOwnProperty=x',
    'vpn-off=__proto__&vpn-on=constructor',
    `${long}=1`,
    `vpn-off=${long}`,
    Array.from({ length: 500 }, (_, index) => `p${index}=1`).join('&'),
    'vpn-off[worked]=1&vpn-on[]=yes',
    '%E2%80%AE%00=%FF',
  ],
  '/errors/at-capacity/report': [
    'fix=retry-once&kept=nothing',
    'fix=retry-once&kept=held&kept=masked',
    'fix=retry-once&draft=nothing',
    `fix=retry-once&draft=${long}`,
    'fix[]=retry-once',
    `fix=${long}`,
    'fix=__proto__',
    'draft=__proto__&fix=constructor',
  ],
  '/legal': [
    'about=javascript:alert(1)',
    'about=//evil.example',
    `about=${long}`,
    'about=/en/errors/x&about=/en',
    'about[]=x',
  ],
  '/search/suggestions': ['', 'q=1020&q=429', `q=${long}`, 'q=%00%FF', 'q[]=x', 'q=%ED%A0%80'],
}

for (const [path, listed] of Object.entries(queries)) {
  test(`no query makes ${path} fail`, async ({ request, language }) => {
    for (const query of listed) {
      const response = await request.get(`/${language}${path}?${query}`)
      expect.soft(response.status(), query.slice(0, 80)).toBeLessThan(500)
      expect.soft(await response.text(), query.slice(0, 80)).not.toContain('<script>alert')
    }
  })
}

test('only addresses of this site are repeated on the legal page', async ({ page, language }) => {
  await page.goto(`/${language}/legal?about=javascript:alert(1)//`)
  await expect(page.getByRole('main')).not.toContainText('javascript')
  await page.goto(`/${language}/legal?about=/${language}/errors/at-capacity`)
  await expect(page.getByRole('main').getByRole('link', { name: '/errors/at-capacity' })).toBeVisible()
})

test('a query that is too long is cut, and the page says so', async ({ page, language }) => {
  await page.goto(`/${language}/search?q=${'1020 '.repeat(80)}`)
  await expect(page.getByText(texts[language].tooLongQuery)).toBeVisible()
})

test('the wizard says what it did not understand, and goes on with the rest', async ({ page, language }) => {
  const words = texts[language]
  await page.goto(`/${language}/errors/cloudflare-1020/fix?vpn-off=failed&nothing=here&vpn-on=yes&vpn-on=no`)
  await expect(page.getByRole('status')).toContainText(words.notUnderstood)
  await expect(page.getByRole('status')).toContainText('nothing, vpn-on')
  await expect(page.getByRole('complementary').getByText(words.failedSoFar)).toHaveCount(1)
})

const formType = 'application/x-www-form-urlencoded'
const note = 'x'.repeat(1001)

/** Bodies that no form of the site sends. */
const bodies: readonly { readonly to: 'trials' | 'notes'; readonly body: string; readonly type?: string }[] = [
  { to: 'trials', body: '' },
  { to: 'trials', body: 'fix=retry-once&outcome=worked' },
  { to: 'trials', body: 'outcome=worked&from=article' },
  { to: 'trials', body: 'fix=nothing-here&outcome=worked&from=article' },
  { to: 'trials', body: 'fix=vpn-off&outcome=worked&from=article' },
  { to: 'trials', body: 'fix=retry-once&outcome=splendid&from=article' },
  { to: 'trials', body: 'fix=retry-once&outcome=worked&from=nowhere' },
  { to: 'trials', body: 'fix=retry-once&outcome=worked&from=article&more=1' },
  { to: 'trials', body: 'fix=retry-once&fix=other-model&outcome=worked&from=article' },
  { to: 'trials', body: 'fix[not]=&outcome=worked&from=article' },
  { to: 'trials', body: 'fix=../../secret&outcome=worked&from=article' },
  { to: 'trials', body: `fix=retry-once&outcome=worked&from=wizard&token=${'x'.repeat(4001)}` },
  { to: 'trials', body: '{"fix":"retry-once","outcome":"worked","from":"article"}', type: 'application/json' },
  { to: 'trials', body: '{"fix":"retry-once","outcome":"worked","from":"article"}' },
  { to: 'trials', body: 'fix=retry-once&outcome=worked&from=article', type: 'text/plain' },
  { to: 'trials', body: 'no boundary', type: 'multipart/form-data' },
  { to: 'trials', body: '%FF%FE%00', type: formType },
  { to: 'notes', body: '' },
  { to: 'notes', body: 'fix=retry-once' },
  { to: 'notes', body: 'note=Hello' },
  { to: 'notes', body: 'fix=retry-once&note[not]=' },
  { to: 'notes', body: 'fix=retry-once&note=Hello&note=Again' },
  { to: 'notes', body: 'fix=retry-once&note=Hello&platform=toaster' },
  { to: 'notes', body: 'fix=retry-once&note=Hello&status=approved' },
  { to: 'notes', body: `fix=retry-once&note=${note}` },
  { to: 'notes', body: 'fix=nothing-here&note=Hello' },
  { to: 'notes', body: 'fix=retry-once&note=Hello without a report' },
  { to: 'notes', body: '{"fix":"retry-once","note":"Hello"}', type: 'application/json' },
]

test('a form that is not one of ours is refused, and nothing is written', async ({ request, language, site }) => {
  const before = site.readWritten()
  for (const { to, body, type = formType } of bodies) {
    const response = await post(request, `${site.url}/${language}/errors/at-capacity/${to}`, { body, type })
    expect.soft(response.status(), `${to}: ${body.slice(0, 80)}`).toBeGreaterThanOrEqual(400)
    expect.soft(response.status(), `${to}: ${body.slice(0, 80)}`).toBeLessThan(500)
  }
  for (const path of ['/errors/nothing-here/trials', '/errors/nothing-here/notes', '/guides/about/trials']) {
    const body = 'fix=retry-once&outcome=worked&from=article'
    const response = await post(request, `${site.url}/${language}${path}`, { body, type: formType })
    expect.soft(response.status(), path).toBe(404)
  }
  expect(site.readWritten()).toBe(before)
})

async function post(request: APIRequestContext, address: string, { body, type }: { body: string; type: string }) {
  const headers = { origin: new URL(address).origin, 'content-type': type }
  return request.post(address, { data: Buffer.from(body), headers, maxRedirects: 0 })
}

test('a token of another step counts nothing, and the wizard goes on', async ({ request, language, site }) => {
  const before = site.readWritten()
  const body = 'fix=retry-once&outcome=failed&from=wizard&token=forged&path='
  const address = `${site.url}/${language}/errors/at-capacity/trials`
  const response = await post(request, address, { body, type: formType })
  expect(response.status()).toBe(303)
  expect(response.headers().location).toBe(`/${language}/errors/at-capacity/fix?retry-once=failed`)
  expect(site.readWritten()).toBe(before)
})

test('a note that is too long comes back in its field, and is taken once it is shorter', async ({ page, language }) => {
  const words = texts[language]
  await page.goto(`/${language}/errors/500-server-error`)
  await page.getByRole('button', { name: words.worked }).first().click()
  const field = page.getByLabel(words.note, { exact: true })
  await page.getByLabel(words.platform).selectOption('api')
  await field.fill(note)
  const refused = page.waitForResponse((response) => response.status() === 422)
  await page.getByRole('button', { name: words.send }).click()
  await refused

  await expect(page.getByRole('alert')).toContainText([words.noteTooLong])
  await expect(field).toHaveValue(note)
  await expect(page.getByLabel(words.platform)).toHaveValue('api')
  await field.fill('It was a hiccup.')
  await page.getByRole('button', { name: words.send }).click()
  await expect(page.getByRole('status')).toContainText(words.noteHeld)
})

test('whoever sends too much is told how long to wait, and loses nothing typed', async ({ page, language }) => {
  test.setTimeout(60_000)
  const words = texts[language]
  const server = await startOwnServer()
  await page.goto(`${server.url}/${language}/errors/at-capacity`)
  await page.getByRole('button', { name: words.worked }).first().click()
  await expect(page.getByText(words.thanks)).toBeVisible()
  const field = page.getByLabel(words.note, { exact: true })
  await field.fill('Typed with care.')

  const statuses = await page.evaluate(async () => {
    const body = new URLSearchParams({ fix: 'other-provider', outcome: 'failed', from: 'article' })
    const posts = Array.from({ length: 40 }, () => fetch('./trials', { method: 'POST', body, redirect: 'manual' }))
    return (await Promise.all(posts)).map((response) => response.status)
  })
  expect(statuses.filter((status) => status === 429)).toHaveLength(11)

  const refused = page.waitForResponse((response) => response.status() === 429)
  await page.getByRole('button', { name: words.send }).click()
  expect(Number((await refused).headers()['retry-after'])).toBeGreaterThan(0)
  await expect(page.getByRole('alert')).toContainText([words.tooMany])
  await expect(field).toHaveValue('Typed with care.')
  await server.end('SIGTERM', [page])
})
