import type { Page } from '@playwright/test'
import type { Language } from './fixtures'
import { expect, test } from './fixtures'
import { texts } from './texts'

/** What the box says of a text, as far as these journeys look for it. */
const said = {
  en: {
    told: 'Already answered',
    cause: 'What does the innermost cause say?',
    others: 'Or is it another one?',
    which: 'Several errors show this. Which of these do you see?',
    unknown: 'Not known here',
    stays: 'This text has not left your browser.',
    hidden: /keys, addresses or numbers are hidden here/,
    none: 'None of these',
    triage: 'Start with what you see',
    open: 'Read the article',
    clear: 'Clear the box',
    choose: 'Read a screenshot',
    cancel: 'Cancel',
    nothing: /^No text could be read/,
    failed: /^This picture could not be read/,
    withoutScript: /^Without a script/,
  },
  fr: {
    told: 'Déjà répondu',
    cause: 'Que dit la cause la plus profonde ?',
    others: 'Ou est-ce une autre ?',
    which: 'Plusieurs erreurs montrent cela. Laquelle voyez-vous ?',
    unknown: 'Inconnu ici',
    stays: 'Ce texte n’a pas quitté votre navigateur.',
    hidden: /clés, adresses ou numéros sont masqués ici/,
    none: 'Aucune de celles-ci',
    triage: 'Partir de ce que vous voyez',
    open: 'Lire l’article',
    clear: 'Vider la boîte',
    choose: 'Lire une capture d’écran',
    cancel: 'Annuler',
    nothing: /^Aucun texte lisible/,
    failed: /^Cette image n’a pas pu être lue/,
    withoutScript: /^Sans script/,
  },
} as const satisfies Record<Language, object>

/** Made up, in the form of real ones. */
const secrets = [
  'sk-proj-PLANTED0123456789abcdefABCDEF',
  'planted.person@example.org',
  '203.0.113.77',
  'PlantedMarker-7391',
]

const trace = `Traceback (most recent call last):
  File "app.py", line 31, in ask  # ${secrets[3]}
openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}
request by ${secrets[1]} from ${secrets[2]}, Authorization: Bearer ${secrets[0]}
`

function findBox(page: Page, language: Language) {
  return page.getByRole('textbox', { name: texts[language].mainBox })
}

/** Pastes as a browser does: the clipboard's event first, then the text. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const target = document.activeElement
    if (target === null) throw new Error('nothing has the focus')
    const data = new DataTransfer()
    data.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    if (target.dispatchEvent(event)) document.execCommand('insertText', false, pasted)
  }, text)
}

/** Every address and body that the page sends from now on. */
function watchRequests(page: Page): readonly string[] {
  const sent: string[] = []
  page.on('request', (request) =>
    sent.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`),
  )
  return sent
}

test('a pasted message is recognised with its reasons, and no request carries any part of it', async ({
  page,
  language,
}) => {
  const words = said[language]
  await page.goto(`/${language}`, { waitUntil: 'networkidle' })
  const sent = watchRequests(page)
  await findBox(page, language).focus()
  await paste(page, trace)
  await expect(page.getByRole('heading', { level: 2, name: /insufficient_quota/ })).toBeVisible()
  await expect(page.locator('mark').filter({ hasText: 'insufficient_quota' }).first()).toBeVisible()
  await expect(page.getByText(words.stays)).toBeVisible()
  await expect(page.getByText(words.hidden)).toBeVisible()
  for (const secret of secrets.slice(0, 3)) {
    await expect(
      page.locator('main').getByText(secret, { exact: false }).and(page.locator('code, code *')),
    ).toHaveCount(0)
  }
  await page.getByRole('button', { name: texts[language].find }).click()
  await page.waitForTimeout(500)
  expect(sent.length, 'the directory at least was fetched').toBeGreaterThan(0)
  const all = sent.join('\n')
  for (const secret of [...secrets, 'insufficient_quota', 'Traceback']) expect(all).not.toContain(secret)
  expect(new URL(page.url()).pathname).toBe(`/${language}`)

  await page.getByRole('link', { name: words.open }).click()
  await page.waitForURL(`/${language}/errors/429-insufficient-quota`)
})

test('what the text answers by itself is shown, and the wizard begins with it', async ({ page, language }) => {
  const words = said[language]
  await page.goto(`/${language}`)
  await findBox(page, language).focus()
  await paste(page, 'openai.APIConnectionError: Connection error.\ncaused by [Errno 111] Connection refused')
  await expect(page.getByRole('heading', { name: words.told })).toBeVisible()
  await expect(page.getByText(words.cause)).toBeVisible()
  await expect(page.locator('mark').filter({ hasText: 'Connection refused' })).toBeVisible()
  await page.locator('main a[href*="/fix"]').first().click()
  await page.waitForURL(`/${language}/errors/connection-error/fix?cause-line=refused`)
  const soFar = page.getByRole('complementary')
  await expect(soFar.getByText(words.cause)).toBeVisible()
  await expect(soFar.getByText(/ECONNREFUSED/)).toBeVisible()
  await expect(page.getByRole('group', { name: words.cause })).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText(words.cause)
})

test('the report for support is filled in from what was pasted, in the browser alone', async ({ page, language }) => {
  const fixes = ['right-organisation-key', 'restart-process', 'raise-spend-limit', 'add-credit', 'raise-tier']
  const stop = `/${language}/errors/429-insufficient-quota/fix?${fixes.map((fix) => `${fix}=failed`).join('&')}`
  await page.goto(stop)
  const report = page.getByRole('main').locator('pre').last()
  await expect(report).toContainText('429 insufficient_quota')
  await expect(report).not.toContainText('check your plan')

  await page.goto(`/${language}`)
  const sent = watchRequests(page)
  await findBox(page, language).focus()
  await paste(page, `${trace}x-request-id: 9a57a2034f0c411d\n`)
  await expect(page.getByText(said[language].stays)).toBeVisible()
  await page.goto(stop)
  await expect(report).toContainText('check your plan and billing')
  await expect(report).toContainText('9a57a2034f0c411d')
  for (const secret of secrets.slice(0, 3)) await expect(report).not.toContainText(secret)
  expect(sent.join('\n')).not.toContain('9a57a2034f0c411d')
  await page.goto(`/${language}/errors/at-capacity/fix?retry-once=failed&other-model=failed&other-provider=failed`)
  await expect(report).not.toContainText('check your plan')

  await page.goto(`/${language}`)
  await findBox(page, language).focus()
  await paste(page, trace)
  await page.getByRole('button', { name: said[language].clear }).click()
  await page.goto(stop)
  await expect(report).not.toContainText('check your plan')
})

test('a paste into the header is read on the page of the search, and not sent', async ({ page, language }) => {
  await page.goto(`/${language}/errors/cloudflare-1020`, { waitUntil: 'networkidle' })
  const sent = watchRequests(page)
  await page.getByRole('combobox', { name: texts[language].headerBox }).focus()
  await paste(page, trace)
  await page.waitForURL(`/${language}/search`)
  await expect(page.getByRole('heading', { level: 2, name: /insufficient_quota/ })).toBeVisible()
  for (const secret of secrets) expect(sent.join('\n')).not.toContain(secret)
})

test('a key that is typed is not sent either', async ({ page, language }) => {
  await page.goto(`/${language}`, { waitUntil: 'networkidle' })
  const sent = watchRequests(page)
  await findBox(page, language).pressSequentially(`key ${secrets[0]}`)
  await findBox(page, language).press('Enter')
  await expect(page.getByText(said[language].stays)).toBeVisible()
  expect(sent.join('\n')).not.toContain('PLANTED')
})

test.describe('an ambiguous code', () => {
  for (const code of ['429', '401', 'Trop de requêtes']) {
    test(`${code} is answered with the one question that separates its errors`, async ({ page, language }) => {
      await page.goto(`/${language}/search?q=${encodeURIComponent(code)}`)
      const question = page.getByRole('heading', { name: said[language].which })
      await expect(question).toBeVisible()
      await page.goto(`/${language}`)
      await findBox(page, language).focus()
      await paste(page, code)
      await expect(question).toBeVisible()
      const choices = page.getByRole('listitem').filter({ has: page.getByRole('link') })
      expect(await choices.count()).toBeGreaterThan(1)
    })
  }
})

test('a message of somebody else is not taken for one of ours, and there are ways on', async ({ page, language }) => {
  const words = said[language]
  await page.goto(`/${language}`)
  await findBox(page, language).focus()
  await paste(page, 'npm ERR! code ERESOLVE\nnpm ERR! ERESOLVE unable to resolve dependency tree')
  await expect(page.getByRole('heading', { name: words.unknown })).toBeVisible()
  await expect(page.getByRole('heading', { name: words.none })).toBeVisible()
  await page.getByRole('link', { name: words.triage }).first().click()
  await page.waitForURL(`/${language}/triage`)
})

test('what somebody else prints is named by its name, and no error of ours is offered for it', async ({
  page,
  language,
}) => {
  await page.goto(`/${language}/search`)
  await findBox(page, language).focus()
  await paste(page, 'npm ERR! code E403\nnpm ERR! 403 Forbidden - PUT https://registry.npmjs.org/thing')
  const main = page.getByRole('main')
  await expect(main.getByText(/npm/).first()).toBeVisible()
  await expect(main.locator(`a[href^="/${language}/errors/"]`)).toHaveCount(0)
})

test('a paste stays when the language is switched, and the button leads to the answer', async ({ page, language }) => {
  const other = language === 'en' ? 'fr' : 'en'
  await page.goto(`/${language}`)
  await findBox(page, language).focus()
  await paste(page, trace)
  await expect(page.getByRole('link', { name: said[language].open })).toBeVisible()
  await page.getByRole('button', { name: texts[language].otherLanguage }).click()
  await page.waitForURL(`/${other}`)
  const open = page.getByRole('link', { name: said[other].open })
  await expect(open).toBeVisible()
  await page.locator('main form button[type="submit"]').click()
  await page.keyboard.press('Tab')
  await expect(page.locator(`main a[href*="/errors/429-insufficient-quota/fix"]`)).toBeFocused()
})

test.describe('a screenshot', () => {
  /** A picture of a message, as a screen shows it. */
  async function drawPicture(page: Page, html: string): Promise<Buffer> {
    const drawing = await page.context().newPage()
    await drawing.setViewportSize({ width: 700, height: 240 })
    await drawing.setContent(
      `<body style="font: 22px sans-serif; background: #fff; color: #222; padding: 24px">${html}`,
    )
    const picture = await drawing.screenshot()
    await drawing.close()
    return picture
  }

  test('is read in the browser and recognised', async ({ page, language }) => {
    await page.goto(`/${language}`)
    const picture = await drawPicture(
      page,
      '<h1>Access denied</h1><p>Error code: 1020</p><p>You do not have access to chat.openai.com.</p>',
    )
    const sent = watchRequests(page)
    await page
      .getByLabel(said[language].choose)
      .setInputFiles({ name: 'screen.png', mimeType: 'image/png', buffer: picture })
    await expect(page.getByRole('progressbar')).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: /1020/ })).toBeVisible({ timeout: 60_000 })
    const origin = new URL(page.url()).origin
    for (const request of sent) expect(request.startsWith(origin) || request.startsWith('data:'), request).toBe(true)
    expect(sent.join('\n')).not.toContain('Access%20denied')
  })

  test('can be given up', async ({ page, language }) => {
    await page.goto(`/${language}`)
    const picture = await drawPicture(page, '<p>Error code: 1020</p>')
    await page
      .getByLabel(said[language].choose)
      .setInputFiles({ name: 'screen.png', mimeType: 'image/png', buffer: picture })
    await page.getByRole('button', { name: said[language].cancel }).click()
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await expect(findBox(page, language)).toHaveValue('')
  })

  test('without text in it says so, and so does a file that is damaged', async ({ page, language }) => {
    await page.goto(`/${language}`)
    const empty = await drawPicture(page, '')
    await page
      .getByLabel(said[language].choose)
      .setInputFiles({ name: 'empty.png', mimeType: 'image/png', buffer: empty })
    await expect(page.getByText(said[language].nothing)).toBeVisible({ timeout: 60_000 })
    const broken = Buffer.from('this is no picture')
    await page
      .getByLabel(said[language].choose)
      .setInputFiles({ name: 'broken.png', mimeType: 'image/png', buffer: broken })
    await expect(page.getByText(said[language].failed)).toBeVisible({ timeout: 60_000 })
  })
})
