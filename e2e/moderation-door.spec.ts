import type { APIRequestContext } from '@playwright/test'
import Database from 'better-sqlite3'
import { z } from 'zod'
import { inLanes } from './in-lanes'
import { keys, listDisguises } from './moderation-disguises'
import { listModerationRoutes, type ModerationRoute } from './moderation-routes'
import { addModerator, becomeModerator, runModerator, send } from './moderator'
import { expect, test } from './own-site'
import { type Answer, type Ask, ask } from './raw-request'
import { ThingsToJudge } from './things-to-judge'

/** Words that only moderators may see, one in each thing. */
const secrets = ['Noteworthy-7f3a', 'Linkworthy-91bc', 'Wordworthy-c04d', 'network:spamspamspamspam000000'] as const

/** What each form would do if it were taken, by its place in the folder. */
const forms: Readonly<Record<string, string>> = {
  session: 'name=nobody&password=wrong-password-of-nobody',
  'session/confirm': 'kind=app&code=000000',
  'session/end': '',
  'account/password': 'password=another-long-password&repeated=another-long-password',
  'account/app': 'code=000000',
  'account/recovery-codes': 'password=correct+horse+battery',
  'notes/[id]/decision': 'action=show',
  'notes/[id]/text': 'text=Mended.',
  'links/[id]/decision': 'action=accept',
  'links/[id]/words': 'title=Mended&helps=Mended.&language=en',
  'cohorts/[cohort]/decision': 'action=void',
  'decisions/[id]/undo': '',
}

/** Pages that everybody may see: they hold a form and nothing else. */
const openPages = ['log-in', 'second-factor']

type Site = { readonly url: string; readonly file: string; readonly readWritten: () => string }

async function prepare(site: Site, request: APIRequestContext) {
  const things = new ThingsToJudge(site.file)
  const note = things.addNote({ text: secrets[0], network: 'spamspamspamspam000000' })
  const link = things.addLink({ title: secrets[1] })
  const rejected = things.addNote({ text: 'Advertising.' })
  things.addNoteReport(note)
  things.addLinkReport(link)
  things.addTrials({ fix: 'other-provider', outcome: 'worked', standing: 'held', count: 3 })
  things.close()
  await becomeModerator(request, { ...site, name: 'anna', language: 'en' })
  const area = `${site.url}/en/moderation`
  const why = { action: 'reject', why: 'spam', reason: secrets[2] }
  const next = await send(request, `${area}/notes/${rejected}/decision`, why)
  const decision = new URL(next, site.url).searchParams.get('done') ?? ''
  const examples = {
    id: { notes: note, links: link, decisions: decision },
    cohort: 'hour:2026-11-20T09:at-capacity:other-provider:worked',
  }
  return listModerationRoutes(examples)
}

const newAccount = 'a session of an account that is not set up'

/** Cookies that are worth nothing, by what is wrong with them. */
async function listWorthlessCookies(
  site: Site,
  { real, known }: { readonly real: string; readonly known: string },
  newContext: () => Promise<APIRequestContext>,
): Promise<Readonly<Record<string, string>>> {
  const [name = '', value = ''] = real.split(/=(.*)/)
  const [disabled, expired, newcomer] = await Promise.all([
    openSession(site, 'disabled', newContext),
    openSession(site, 'expired', newContext),
    openNewAccount(site, 'newcomer'),
  ])
  await runModerator(site.file, 'disable', 'disabled')
  const database = new Database(site.file)
  const sessionsOf = '"moderatorId" = (SELECT "id" FROM "Moderator" WHERE "name" = ?)'
  database
    .prepare(`UPDATE "ModeratorSession" SET "expiresAt" = ? WHERE ${sessionsOf}`)
    .run('2026-01-01T00:00:00.000+00:00', 'expired')
  database.close()
  return {
    'no cookie': '',
    'a guessed one': `${name}=guessed`,
    'a forged signature': `${name}=${value.slice(0, 32)}.${'A'.repeat(43)}%3D`,
    'none of the signature': `${name}=${value.split('.')[0]}`,
    'the value under other names': `session=${value}; __Secure-${name}=${value}; better-auth.session_token=${value}`,
    'that of a known browser alone': known,
    'that of a known browser under the name of a session': `${name}=${known.split('=')[1]}`,
    'an expired session': expired,
    'a session of a disabled account': disabled,
    [newAccount]: newcomer,
  }
}

/** The session of a moderator, before something happens to it. */
async function openSession(site: Site, name: string, newContext: () => Promise<APIRequestContext>): Promise<string> {
  const context = await newContext()
  await becomeModerator(context, { ...site, name, language: 'en' })
  const cookie = await readCookie(context)
  await context.dispose()
  return cookie
}

/** The session of an account that has only its one-time password yet. */
async function openNewAccount({ url, file }: Site, name: string): Promise<string> {
  const password = await addModerator(file, name)
  const body = new URLSearchParams({ name, password }).toString()
  const answer = await ask(url, { method: 'POST', target: '/en/moderation/session', headers: { origin: url }, body })
  const cookie = [answer.headers['set-cookie'] ?? []].flat()[0]?.split(';')[0]
  if (cookie === undefined) throw new Error('The log-in gave no cookie')
  return cookie
}

async function readCookie(context: APIRequestContext, kind = 'session_token'): Promise<string> {
  const { cookies } = await context.storageState()
  const cookie = cookies.find(({ name }) => name.endsWith(kind))
  if (cookie === undefined) throw new Error(`There is no cookie ${kind}`)
  return `${cookie.name}=${cookie.value}`
}

type Question = Ask & { readonly what: string }

/** How a page is asked for, and how a form is sent. */
function listMethods({ kind }: ModerationRoute): readonly string[] {
  return kind === 'page' ? ['GET', 'HEAD'] : ['POST']
}

function toAsk(url: string, route: ModerationRoute, given: Omit<Ask, 'body'>): Ask {
  if (given.method !== 'POST') return given
  return { ...given, headers: { origin: url, ...given.headers }, body: forms[route.name] ?? '' }
}

/** Everything that is tried at one route. */
function listQuestions(url: string, route: ModerationRoute, worthless: Readonly<Record<string, string>>): Question[] {
  const target = `/en${route.path}`
  const [method = 'GET'] = listMethods(route)
  const tries: readonly (Omit<Ask, 'body'> & { readonly what: string })[] = [
    ...Object.entries(worthless)
      // To set up the account is all that a session of a new account is for.
      .filter(([what]) => !(what === newAccount && /^(account\/|set-up)/.test(route.name)))
      .flatMap(([what, cookie]) =>
        listMethods(route).map((each) => ({ what, method: each, target, headers: { cookie } })),
      ),
    ...['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'].map((each) => ({ what: '', method: each, target })),
    ...listDisguises(route.path).map((disguise) => ({ what: '', method, target: disguise })),
    ...keys.map((headers) => ({ what: '', method, target, headers })),
    { what: '', method: 'GET', target: `${target}?_method=POST&X-HTTP-Method-Override=POST` },
  ]
  return tries.map(({ what, ...given }) => {
    const asked = toAsk(url, route, given)
    return { ...asked, what: what || JSON.stringify(asked.headers ?? {}) }
  })
}

function expectClosed(route: ModerationRoute, { status, headers, body }: Answer, what: string): void {
  const told = `${body}${JSON.stringify(headers)}`
  for (const secret of secrets) expect.soft(told.includes(secret), `${what}: ${secret}`).toBe(false)
  expect.soft(String(headers['set-cookie'] ?? ''), what).not.toMatch(/session_token=[^;]/)
  expect.soft(status, what).toBeLessThan(500)
  const isOpen = route.kind === 'page' && openPages.includes(route.name)
  // What is answered with 200 is a page that everybody may see; that of a form comes back with what was wrong.
  if (status === 200 && !isOpen) expect.soft(told, what).not.toContain('action="/en/moderation/session/end"')
}

const tablesSchema = z.array(z.array(z.looseObject({ expiresAt: z.string().optional() })))

/** All that is written, but sessions that have ended: the site's own cleaning takes them away when its time has come. */
function readLasting({ readWritten }: Site): string {
  const now = new Date().toISOString()
  const isLasting = ({ expiresAt }: { readonly expiresAt?: string | undefined }) =>
    expiresAt === undefined || expiresAt > now
  return JSON.stringify(tablesSchema.parse(JSON.parse(readWritten())).map((rows) => rows.filter(isLasting)))
}

test('no trick leads into moderation, and nothing is written', async ({ request, playwright, site }) => {
  test.setTimeout(600_000)
  const routes = await prepare(site, request)
  const real = await readCookie(request)
  const known = await readCookie(request, 'known_browser')
  const worthless = await listWorthlessCookies(site, { real, known }, () => playwright.request.newContext())
  const before = readLasting(site)
  let asked = 0

  for (const route of routes) {
    if (route.kind === 'form' && forms[route.name] === undefined) throw new Error(`What would ${route.name} take?`)
    const questions = listQuestions(site.url, route, worthless)
    const isClosed = route.kind === 'page' && !openPages.includes(route.name)
    await inLanes(questions, [1, 2, 3, 4], async (question) => {
      const { method, target, what } = question
      const answer = await ask(site.url, question)
      expectClosed(route, answer, `${method} ${target} with ${what}`)
      if (isClosed && method === 'GET' && target === `/en${route.path}` && what in worthless) {
        expect.soft(answer.status, `${target} with ${what}`).toBe(307)
      }
    })
    asked += questions.length
  }
  expect(readLasting(site)).toBe(before)
  console.log(`moderation: ${routes.length} routes, ${asked} requests from nobody in particular`)

  // Those who may are let in by the same walk: else it would prove nothing.
  const seen = new Set<string>()
  for (const route of routes.filter(({ kind }) => kind === 'page')) {
    const headers = { cookie: real }
    const { status, body } = await ask(site.url, { method: 'GET', target: `/en${route.path}`, headers })
    const leadsOn = ['log-in', 'set-up'].includes(route.name)
    expect.soft(status, route.name).toBe(leadsOn ? 307 : 200)
    for (const secret of secrets) if (body.includes(secret)) seen.add(secret)
  }
  expect([...seen].sort()).toEqual([...secrets].sort())
  const note = routes.find(({ name }) => name === 'notes/[id]/decision')
  const headers = { cookie: real, origin: site.url }
  const target = `/en${note?.path}`
  expect((await ask(site.url, { method: 'POST', target, headers, body: 'action=show' })).status).toBe(303)
  expect(site.readWritten()).not.toBe(before)
})

test('a moderator’s own session writes nothing from another site', async ({ request, site }) => {
  await becomeModerator(request, { ...site, name: 'berta', language: 'en' })
  const things = new ThingsToJudge(site.file)
  const note = things.addNote({ text: 'Held.' })
  things.close()
  const cookie = await readCookie(request)
  const target = `/en/moderation/notes/${note}/decision`
  const before = site.readWritten()
  const origins: readonly Ask['headers'][] = [
    { origin: 'https://evil.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site', origin: site.url },
    { origin: 'null' },
    {},
  ]
  for (const headers of origins) {
    const answer = await ask(site.url, { method: 'POST', target, headers: { cookie, ...headers }, body: 'action=show' })
    expect.soft(answer.status, JSON.stringify(headers)).toBe(403)
  }
  expect(site.readWritten()).toBe(before)
})

test('pages of moderation are kept by nobody and found by nobody', async ({ request, site }) => {
  await becomeModerator(request, { ...site, name: 'carla', language: 'en' })
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain('Disallow: /*/moderation')
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('moderation')
  for (const name of ['', '/log-in', '/second-factor', '/decisions', '/account', '/recovery-codes', '/notes/x']) {
    const response = await request.get(`/en/moderation${name}`)
    expect.soft(response.headers()['cache-control'], name).toContain('no-store')
    const html = await response.text()
    if (name !== '/log-in') expect.soft(html, name).toMatch(/<meta name="robots" content="noindex, nofollow"/)
  }
})
