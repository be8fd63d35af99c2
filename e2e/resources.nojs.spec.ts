import { expect, test } from './fixtures'

const words = {
  en: { status: 'Status pages', network: 'Network', french: 'French', any: 'All', discontinued: 'discontinued' },
  fr: { status: 'Pages d’état', network: 'Réseau', french: 'français', any: 'Tous', discontinued: 'abandonné' },
} as const

for (const language of ['en', 'fr'] as const) {
  const { status, network, french, any, discontinued } = words[language]

  test(`resources are filtered by links, without a script, ${language}`, async ({ page }) => {
    const links = page.getByRole('listitem').filter({ has: page.getByRole('paragraph') })
    await page.goto(`/${language}/resources`)
    const all = await links.count()
    expect(all).toBeGreaterThan(100)

    const filters = page.getByRole('navigation').filter({ hasText: french })
    await filters.getByRole('link', { name: status }).click()
    await page.waitForURL(`/${language}/resources?type=status`)
    await expect(page.getByRole('heading', { level: 2, name: status })).toBeVisible()
    const ofStatus = await links.count()
    expect(ofStatus).toBeGreaterThan(5)
    expect(ofStatus).toBeLessThan(all)

    await filters.getByRole('link', { name: network }).click()
    await page.waitForURL(`/${language}/resources?type=status&family=network`)
    expect(await links.count()).toBeLessThan(ofStatus)

    await filters.getByRole('link', { name: french }).click()
    await page.waitForURL(`/${language}/resources?type=status&family=network&language=fr`)
    await filters.getByRole('link', { name: any }).first().click()
    await page.waitForURL(`/${language}/resources?family=network&language=fr`)
  })

  test(`what is discontinued says so and leads to its successor, ${language}`, async ({ page }) => {
    await page.goto(`/${language}/resources`)
    const gone = page.locator('#windows-7-iso')
    await expect(gone).toContainText(discontinued)
    await gone.getByRole('link', { name: 'Windows 11' }).click()
    await expect(page).toHaveURL(/#windows-11-iso$/)
  })

  test(`a box is marked as reachable at home only, and asked for by nobody else, ${language}`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).hostname))
    await page.goto(`/${language}/resources?family=network`)
    await expect(page.locator('#box-livebox')).toContainText(
      language === 'en' ? 'opens only inside your own network' : 's’ouvre seulement depuis votre réseau',
    )
    expect(new Set(asked)).toEqual(new Set([new URL(page.url()).hostname]))
  })
}
