import type { Locator, Page } from '@playwright/test'
import { expect, type Language } from './fixtures'
import { texts } from './texts'

const stepsMax = 30

/** What the wizard may show: a question, a fix to try, the end without a fix. */
type Kind = 'question' | 'fix' | 'stop'

/** One person's way through the wizard of one error. */
type Wizard = {
  /** Opens it from the article. */
  readonly start: (slug: string) => Promise<void>
  /** Answers with the first answer, or says "still broken"; gives what was asked or tried. */
  readonly goOn: () => Promise<string>
  /** Goes on until the stop page; gives everything asked and tried on the way. */
  readonly goOnToStop: () => Promise<string[]>
  /** Goes on until a fix is shown; gives its title. */
  readonly goOnToFix: () => Promise<string>
  readonly answers: Locator
  readonly soFar: Locator
  readonly heading: Locator
  /** Waits until the page after so many steps is there. */
  readonly expectSteps: (count: number) => Promise<void>
}

export function createWizard(page: Page, language: Language): Wizard {
  const words = texts[language]
  const heading = page.getByRole('heading', { level: 1 })
  const soFar = page.getByRole('complementary')
  const answers = page.getByRole('main').getByRole('listitem')
  const changes = soFar.getByRole('link', { name: words.change('') })

  async function readKind(): Promise<Kind> {
    if (words.stopped.test((await heading.textContent()) ?? '')) return 'stop'
    return (await page.getByText(words.questionFirst).isVisible()) ? 'question' : 'fix'
  }

  async function expectSteps(count: number): Promise<void> {
    await expect(changes).toHaveCount(count)
    await expect(page.getByText(words.step(count + 1)).or(heading.getByText(words.stopped))).toBeVisible()
  }

  async function goOn(): Promise<string> {
    const before = await changes.count()
    const title = (await heading.textContent()) ?? ''
    if ((await readKind()) === 'question') await answers.getByRole('link').first().click()
    else await page.getByRole('button', { name: words.failed }).click()
    await expectSteps(before + 1)
    return title
  }

  async function goOnUntil(kind: Kind): Promise<string[]> {
    const titles: string[] = []
    while ((await readKind()) !== kind) {
      expect(titles.length, 'the wizard comes to an end').toBeLessThan(stepsMax)
      titles.push(await goOn())
    }
    return titles
  }

  return {
    start: async (slug) => {
      await page.goto(`/${language}/errors/${slug}`)
      await page.getByRole('link', { name: words.walk }).click()
      await expectSteps(0)
    },
    goOn,
    goOnToStop: () => goOnUntil('stop'),
    goOnToFix: async () => {
      await goOnUntil('fix')
      return (await heading.textContent()) ?? ''
    },
    answers,
    soFar,
    heading,
    expectSteps,
  }
}
