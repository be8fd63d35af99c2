import { expect, test } from './fixtures'

test('the questions that are told to programs are those on the page, each with words of its answer', async ({
  page,
  language,
}) => {
  await page.goto(`/${language}/guides/faq`)
  const data: unknown = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'FAQPage' })
  const told = JSON.stringify(data)
  const headings = await page.locator('article .prose > h2:not(#sources)').allTextContents()
  expect(headings.length).toBeGreaterThan(4)
  for (const heading of headings) expect(told).toContain(JSON.stringify(heading))
  const struck = await page.locator('article del').allTextContents()
  expect(struck.length).toBeGreaterThan(2)
  for (const advice of struck.filter((text) => text.length > 25)) expect(told).not.toContain(advice)
})

test('no other page tells programs of questions', async ({ page, language }) => {
  for (const path of ['/guides/weekly-routine', '/errors/cloudflare-1020']) {
    await page.goto(`/${language}${path}`)
    await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0)
  }
})

test('the sample and the script are there to download', async ({ page, request, language }) => {
  await page.goto(`/${language}/guides/imports-and-encodings`)
  for (const file of ['products-50.csv', 'clean-csv.mjs']) {
    const link = page.getByRole('link', { name: file })
    expect(await link.getAttribute('download')).not.toBeNull()
    const response = await request.get((await link.getAttribute('href')) ?? '')
    expect(response.status()).toBe(200)
    expect(response.headers()['x-content-type-options']).toBe('nosniff')
    expect((await response.body()).length).toBeGreaterThan(1000)
  }
})

test('pictures say in words what they show', async ({ page, language }) => {
  for (const path of ['/guides/quotas-and-back-off', '/guides/two-minute-check']) {
    await page.goto(`/${language}${path}`)
    const picture = page.getByRole('img').filter({ has: page.locator('desc') })
    await expect(picture).toHaveAccessibleName(/\S.{40}/)
  }
})

test('the points of a check list can be ticked by their words', async ({ page, language }) => {
  await page.goto(`/${language}/guides/weekly-routine`)
  const point = page.getByRole('checkbox').first()
  await page.locator('label:has([type=checkbox])').first().locator('strong').click()
  await expect(point).toBeChecked()
})
