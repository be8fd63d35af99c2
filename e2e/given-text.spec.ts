import type { Page } from '@playwright/test'
import { findBox, paste, said, watchRequests } from './ask-box'
import { expect, test } from './fixtures'
import { texts } from './texts'

const article = '/errors/cloudflare-1020'
const marker = 'Planted Falcon'
const message = `${marker}: 429 insufficient_quota`

function findHeaderBox(page: Page, language: 'en' | 'fr') {
  return page.getByRole('combobox', { name: texts[language].headerBox })
}

/** Something is put into what has the focus, or dropped on it, as a browser says so. */
async function give(page: Page, kind: 'paste' | 'drop', { text = '', file = '', type = 'image/png' }): Promise<void> {
  await page.evaluate(
    (given) => {
      const data = new DataTransfer()
      if (given.text !== '') data.setData('text/plain', given.text)
      if (given.file !== '') data.items.add(new File([given.file], 'given', { type: given.type }))
      const options = { bubbles: true, cancelable: true }
      const event =
        given.kind === 'paste'
          ? new ClipboardEvent('paste', { ...options, clipboardData: data })
          : new DragEvent('drop', { ...options, dataTransfer: data })
      const isLeftToBrowser = document.activeElement?.dispatchEvent(event)
      if (isLeftToBrowser && given.kind === 'paste' && given.text !== '') {
        document.execCommand('insertText', false, given.text)
      }
    },
    { kind, text, file, type },
  )
}

function expectNothingSent(sent: readonly string[]): void {
  for (const request of sent) expect(decodeURIComponent(request.replaceAll('+', ' '))).not.toContain(marker)
}

test('what came into the header before its script is read on the page of the search', async ({ page, language }) => {
  const sent = watchRequests(page)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(`/${language}${article}`, { waitUntil: 'commit' })
  await findHeaderBox(page, language).focus()
  await page.keyboard.insertText(message)
  release()
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/${language}/search`)
  await expect(findBox(page, language)).toHaveValue(message)
  await expect(page.getByRole('heading', { level: 2, name: /insufficient_quota/ })).toBeVisible()
  expectNothingSent(sent)
})

test('the header sends no paste where the browser keeps nothing, nor what came at once', async ({ page, language }) => {
  const sent = watchRequests(page)
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await page.goto(`/${language}${article}`, { waitUntil: 'networkidle' })
  const box = findHeaderBox(page, language)
  await box.focus()
  await paste(page, message)
  await expect(box).toHaveValue(message)
  await page.keyboard.press('Enter')
  await box.fill('')
  await page.keyboard.insertText(message)
  await page.keyboard.press('Enter')
  // Time enough for suggestions to be asked for.
  await page.waitForTimeout(500)
  await expect(page).toHaveURL(new RegExp(`${article}$`))
  await expect(box).toHaveValue(message)
  expectNothingSent(sent)
})

test('the header takes along what was typed before the paste, and leaves a picture alone', async ({
  page,
  language,
}) => {
  await page.goto(`/${language}${article}`, { waitUntil: 'networkidle' })
  await findHeaderBox(page, language).pressSequentially('cloudflare ')
  await give(page, 'paste', { file: 'a picture' })
  await expect(page).toHaveURL(new RegExp(`${article}$`))
  await give(page, 'drop', { text: '524' })
  await page.waitForURL(`**/${language}/search`)
  await expect(findBox(page, language)).toHaveValue('cloudflare 524')
})

test('what a keyboard puts in at once stays in the browser, and what is dragged arrives', async ({
  page,
  language,
}) => {
  const sent = watchRequests(page)
  await page.goto(`/${language}`, { waitUntil: 'networkidle' })
  const box = findBox(page, language)
  await box.focus()
  await page.keyboard.insertText(message)
  await expect(page.getByRole('heading', { level: 2, name: /insufficient_quota/ })).toBeVisible()
  await box.fill('')

  const heading = page.getByRole('heading', { level: 1 })
  await heading.evaluate((element) => {
    element.textContent = 'Planted Falcon error 1020'
    getSelection()?.selectAllChildren(element)
  })
  const from = await heading.boundingBox()
  const to = await box.boundingBox()
  if (from === null || to === null) throw new Error('nothing to drag')
  await page.mouse.move(from.x + 20, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + 40, to.y + 20, { steps: 8 })
  await page.mouse.up()
  await expect(box).toHaveValue(/Planted Falcon error 1020/)
  await expect(page.getByText(said[language].stays)).toBeVisible()
  expectNothingSent(sent)
})

test('where there is a text beside the picture it is read, and so is the text of a file', async ({
  page,
  language,
}) => {
  await page.goto(`/${language}`, { waitUntil: 'networkidle' })
  const box = findBox(page, language)
  await box.focus()
  await box.pressSequentially('I see ')
  await give(page, 'paste', { text: message, file: 'a picture of it' })
  await expect(box).toHaveValue(`I see ${message}`)
  await page.getByRole('button', { name: said[language].clear }).click()
  await give(page, 'drop', { file: `${message}\n`, type: 'text/plain' })
  await expect(box).toHaveValue(`${message}\n`)
  await page.getByRole('button', { name: said[language].clear }).click()

  // What gave no text leaves the box one that searches.
  await give(page, 'paste', { file: 'no picture at all' })
  await expect(page.getByText(said[language].failed)).toBeVisible()
  await box.pressSequentially('1020')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\?q=1020$/)
})

test.describe('without the network', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] })

  test('a text is not lost where what reads it does not come, and can be read later', async ({ page, language }) => {
    await page.goto(`/${language}`, { waitUntil: 'networkidle' })
    await page.route('**/_next/static/**', (route) => route.abort())
    const box = findBox(page, language)
    await box.focus()
    await paste(page, message)
    await expect(page.getByRole('alert').filter({ hasText: said[language].missing })).toBeVisible()
    await expect(box).toHaveValue(message)
    await page.unroute('**/_next/static/**')
    await page.getByRole('button', { name: said[language].again }).click()
    await expect(page.getByRole('heading', { level: 2, name: /insufficient_quota/ })).toBeVisible()
  })
})

test('results of the question before do not stand under what is read', async ({ page, language }) => {
  await page.goto(`/${language}/search?q=1020`, { waitUntil: 'networkidle' })
  const results = page.getByRole('main').getByRole('list')
  await expect(results.first()).toBeVisible()
  const box = findBox(page, language)
  await box.selectText()
  await paste(page, 'cf 524 a timeout occurred')
  await expect(page.getByRole('heading', { level: 2, name: /524/ })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '1020' })).toBeHidden()
  await box.fill('')
  await expect(page.getByRole('status').filter({ hasText: '1020' })).toBeVisible()
})
