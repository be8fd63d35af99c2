import { createServer } from 'node:http'
import type { Page } from '@playwright/test'
import { expect, test } from './own-site'
import { texts } from './texts'

test.use({ expectedErrors: [/status of 403|ERR_BLOCKED_BY_RESPONSE/] })

type Form = { readonly name: string; readonly action: string; readonly fields: Readonly<Record<string, string>> }

/** The forms of the site, as another site would imitate them. */
const forms = {
  trials: {
    name: 'report',
    action: '/errors/at-capacity/trials',
    fields: { fix: 'other-model', outcome: 'worked', from: 'article' },
  },
  notes: {
    name: 'note',
    action: '/errors/at-capacity/notes',
    fields: { fix: 'other-provider', platform: '', note: 'Buy cheap keys.' },
  },
} satisfies Readonly<Record<string, Form>>

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
    await page.getByRole('button').click()
    status = (await answered).status()
  })
  return status
}

const origins = [
  { from: 'another site', host: '127.0.0.1', policy: 'unsafe-url' },
  { from: 'another port of the same host', host: 'localhost', policy: 'unsafe-url' },
  { from: 'another site that hides itself', host: '127.0.0.1', policy: 'no-referrer' },
]

for (const { from, host, policy } of origins) {
  for (const form of Object.values(forms)) {
    test(`a ${form.name} sent from ${from} is refused`, async ({ page, language, site }) => {
      const before = site.readWritten()
      const action = `${site.url}/${language}${form.action}`
      expect(await sendFromElsewhere(page, action, { form, host, policy })).toBe(403)
      await expect(page.getByRole('alert')).toContainText([texts[language].otherSite])
      expect(site.readWritten()).toBe(before)
    })
  }

  test(`no language is chosen from ${from}`, async ({ page, context, language, site }) => {
    const other = language === 'en' ? 'fr' : 'en'
    const form = { name: 'language', action: '/language', fields: { locale: other, path: '' } }
    expect(await sendFromElsewhere(page, `${site.url}/language`, { form, host, policy })).toBe(303)
    await page.waitForURL(`${site.url}/${language}`)
    expect(await context.cookies()).toEqual([])
  })
}

test('a script of another site writes nothing', async ({ page, language, site }) => {
  const before = site.readWritten()
  const { action, fields } = forms.trials
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
      { address: `${site.url}/${language}${action}`, fields },
    )
    expect(sent).toBe('withheld')
  })
  expect(site.readWritten()).toBe(before)
})
