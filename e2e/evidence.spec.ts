import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { daysAgo, inventReports } from './invented-reports'
import { startOwnServer } from './own-server'
import { expect, test } from './own-site'

const error = 'cloudflare-1020'

const texts = {
  en: {
    failed: 'Still broken',
    platform: 'Windows: 80 of 120',
    stopped: /^Stopped working around /,
    weeks: /^Week by week/,
    table: 'The chart as a table',
    surge: 'Many people report this right now.',
    surges: 'What many people report right now',
    networks: ['60 networks', '40 networks'],
    usual: 'about 3',
    limit: 'They do not say whether the service is down.',
    byDay: /^Networks per day/,
    byHour: /^Networks today/,
  },
  fr: {
    failed: 'Toujours en panne',
    platform: 'Windows : 80 sur 120',
    stopped: /^Ne marche plus depuis le /,
    weeks: /^Semaine par semaine/,
    table: 'Le graphique en tableau',
    surge: 'Beaucoup de personnes signalent cette erreur en ce moment.',
    surges: 'Ce que beaucoup signalent en ce moment',
    networks: ['60 réseaux', '40 réseaux'],
    usual: '3 environ',
    limit: 'Ils ne disent pas si le service est en panne.',
    byDay: /^Réseaux par jour/,
    byHour: /^Réseaux d’aujourd’hui/,
  },
}

test('an article shows charts and marks once enough was reported, and none before', async ({
  page,
  site,
  language,
}) => {
  const words = texts[language]
  for (const address of [`/${language}`, `/${language}/errors/${error}`]) {
    await page.goto(address)
    await expect(page.locator('figure svg')).toHaveCount(0)
    await expect(page.getByRole('note')).toHaveCount(0)
  }

  const fix = ((await page.locator('li[id^="fix-"]').first().getAttribute('id')) ?? '').replace('fix-', '')
  const steady = Array.from({ length: 40 }, (_, index) => daysAgo(index + 15))
  inventReports(site.file, [
    ...steady.map((moment) => ({ error, fix, moment, worked: 2, failed: 1, platform: 'windows' })),
    ...[4, 3, 2, 1].map((days) => ({ error, fix, moment: daysAgo(days), worked: 0, failed: 4 })),
    { error, fix, moment: new Date(), worked: 1, failed: 59 },
  ])
  // As any report does, it has the article made anew.
  await page.getByRole('button', { name: words.failed }).first().click()
  await page.waitForURL(/\/report/)
  await page.goto(`/${language}/errors/${error}`)

  const card = page.locator(`#fix-${fix}`)
  await expect(card).toContainText(words.platform)
  await expect(card.getByText(words.stopped)).toBeVisible()
  await expect(card.getByRole('img', { name: words.weeks })).toBeVisible()
  await card.getByText(words.table).click()
  await expect(card.getByRole('table')).toBeVisible()
  await expect(page.getByRole('note')).toContainText(words.surge)
  await expect(page.getByRole('note')).toContainText(words.limit)
  await expect(page.getByRole('img', { name: words.byDay })).toBeVisible()
  await expect(page.getByRole('img', { name: words.byHour })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 })
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `${width} pixels`).toBe(0)
  }
})

test('the home page names what many report right now, most first, and nothing on an ordinary day', async ({
  page,
  language,
}) => {
  const words = texts[language]
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'fixpoint-surge-'))
  const file = path.join(dataFolder, 'fixpoint.db')
  const weeks = Array.from({ length: 35 }, (_, index) => daysAgo(index + 1))
  const [most, many, ordinary] = ['at-capacity', 'cloudflare-1020', 'network-error'] as const
  const fix = 'reload-hard'

  // A server makes the pages anew when it starts, so each finds what was put there before.
  const quiet = await startOwnServer({ dataFolder })
  inventReports(
    file,
    [most, many, ordinary].flatMap((slug) =>
      weeks.map((moment) => ({ error: slug, fix, moment, worked: 1, failed: 2 })),
    ),
  )
  await quiet.end('SIGTERM')
  const before = await startOwnServer({ dataFolder })
  await page.goto(`${before.url}/${language}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: words.surges })).toHaveCount(0)
  await before.end('SIGTERM', [page])

  const now = { fix, moment: new Date(), worked: 0 }
  inventReports(file, [
    { ...now, error: many, failed: 40 },
    { ...now, error: most, failed: 60 },
    { ...now, error: ordinary, failed: 4 },
  ])
  const server = await startOwnServer({ dataFolder })
  await page.goto(`${server.url}/${language}`)
  const section = page.getByRole('region', { name: words.surges })
  await expect(section.getByRole('heading', { name: words.surges })).toBeVisible()
  const entries = section.getByRole('listitem')
  await expect(entries).toHaveCount(2)
  for (const [index, networks] of words.networks.entries()) {
    await expect(entries.nth(index)).toContainText(networks)
    await expect(entries.nth(index)).toContainText(words.usual)
  }
  await expect(section).toContainText(words.limit)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await entries.first().getByRole('link').click()
  await page.waitForURL(`${server.url}/${language}/errors/${most}`)
  await expect(page.getByRole('note')).toContainText(words.surge)
  await server.end('SIGTERM', [page])
  await rm(dataFolder, { recursive: true })
})
