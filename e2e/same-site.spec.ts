import { createServer } from 'node:http'
import type { Page } from '@playwright/test'
import { expect, test } from './own-site'
import { listPostRoutes } from './post-routes'
import { texts } from './texts'

// Beside an answer that is plain text a browser asks for an icon by itself.
test.use({ expectedErrors: [/status of (403|429)|ERR_BLOCKED_BY_RESPONSE|favicon\.ico/] })

type Form = { readonly action: string; readonly fields: Readonly<Record<string, string>> }

/** What a form holds that would be taken if it came from here, by the end of its address. */
const fields: Readonly<Record<string, Form['fields']>> = {
  '/trials': { fix: 'other-model', outcome: 'worked', from: 'article' },
  '/notes': { fix: 'other-provider', platform: '', note: 'Buy cheap keys.' },
  '/notes/votes': { note: 'x' },
  '/notes/reports': { note: 'x', reason: 'spam' },
  '/resources/suggestions': {
    url: 'https://evil.example/',
    title: 'Cheap keys',
    language: 'en',
    helps: 'With everything at once.',
  },
  '/resources/votes': { link: 'openai-status' },
  '/resources/reports': { link: 'openai-status', reason: 'broken' },
  '/deletion': {},
}

/** The language is not chosen from elsewhere, which leads home; the server's own door is shut to everybody. */
const languageRoute = '/language'
const serversOwn = ['/internal/expire']

function listForms(language: string): readonly Form[] {
  const routes = listPostRoutes(language).filter((action) => !serversOwn.includes(action))
  return routes.map((action) => {
    const end = Object.keys(fields)
      .filter((known) => action.endsWith(known))
      .sort((a, b) => b.length - a.length)[0]
    return { action, fields: end === undefined ? { anything: 'x' } : (fields[end] ?? {}) }
  })
}

/** A page of another site that holds a form of ours. */
function toForeignPage(action: string, fields: Readonly<Record<string, string>>, policy: string): string {
  const inputs = Object.entries(fields).map(([name, value]) => `<input name="${name}" value="${value}">`)
  return `<!doctype html><html lang="en"><head><title>Elsewhere</title><meta name="referrer" content="${policy}">
    <link rel="icon" href="data:,"></head>
    <body><form method="post" action="${action}">${inputs.join('')}<button>Win a prize</button></form></body></html>`
}

/** Serves one page on a port of its own while `use` runs. */
async function withForeignSite(html: string, use: (port: number) => Promise<void>): Promise<void> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The foreign site has no port')
  try {
    await use(address.port)
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

/** Opens a foreign page on the host and presses its button; gives the status of the site's answer. */
async function sendFromElsewhere(page: Page, action: string, options: { form: Form; host: string; policy: string }) {
  const { form, host, policy } = options
  let status = 0
  await withForeignSite(toForeignPage(action, form.fields, policy), async (port) => {
    await page.goto(`http://${host}:${port}/`)
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    // An answer without a text becomes a page of the browser's own, which must not interrupt the next step.
    const arrived = page.waitForEvent('framenavigated')
    await page.getByRole('button').click()
    status = (await answered).status()
    await arrived
  })
  return status
}

const origins = [
  { from: 'another site', host: '127.0.0.1', policy: 'unsafe-url' },
  { from: 'another port of the same host', host: 'localhost', policy: 'unsafe-url' },
  { from: 'another site that hides itself', host: '127.0.0.1', policy: 'no-referrer' },
]

for (const { from, host, policy } of origins) {
  test(`no form of the site is taken from ${from}`, async ({ page, language, site }) => {
    test.setTimeout(180_000)
    const before = site.readWritten()
    const forms = listForms(language)
    expect(forms.length).toBeGreaterThan(8)
    for (const form of forms) {
      const status = await sendFromElsewhere(page, `${site.url}${form.action}`, { form, host, policy })
      // After thirty of them within a minute the answer is short.
      expect.soft(form.action === languageRoute ? [303] : [403, 429], form.action).toContain(status)
      if (status === 403 && /\/trials$|\/resources\/|\/deletion$/.test(form.action))
        await expect.soft(page.getByRole('alert'), form.action).toContainText([texts[language].otherSite])
    }
    expect(site.readWritten()).toBe(before)
  })

  test(`no language is chosen from ${from}`, async ({ page, context, language, site }) => {
    const other = language === 'en' ? 'fr' : 'en'
    const form = { action: '/language', fields: { locale: other, path: '' } }
    expect(await sendFromElsewhere(page, `${site.url}/language`, { form, host, policy })).toBe(303)
    await page.waitForURL(`${site.url}/${language}`)
    expect(await context.cookies()).toEqual([])
  })
}

test('a script of another site writes nothing', async ({ page, language, site }) => {
  const before = site.readWritten()
  const action = `/${language}/errors/at-capacity/trials`
  await withForeignSite(toForeignPage('/', {}, 'unsafe-url'), async (port) => {
    await page.goto(`http://127.0.0.1:${port}/`)
    const sent = await page.evaluate(
      async ({ address, fields: body }) => {
        const init = {
          method: 'POST',
          mode: 'no-cors',
          credentials: 'include',
          body: new URLSearchParams(body),
        } as const
        return fetch(address, init).then(
          () => 'readable',
          () => 'withheld',
        )
      },
      { address: `${site.url}${action}`, fields: fields['/trials'] ?? {} },
    )
    expect(sent).toBe('withheld')
  })
  expect(site.readWritten()).toBe(before)
})
