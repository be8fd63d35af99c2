import { test as base, expect } from '@playwright/test'

export type Language = 'en' | 'fr'

type Options = {
  /** Console errors that a test provokes on purpose: `test.use({ expectedErrors: [/status of 404/] })`. */
  readonly expectedErrors: RegExp[]
}

type Fixtures = {
  /** Language of the project: the first part of the path of every page. */
  readonly language: Language
  /** Fails the test when a page of it throws or complains in the console. */
  readonly quietConsole: undefined
}

export const test = base.extend<Options & Fixtures>({
  expectedErrors: [[], { option: true }],

  language: async ({ locale }, use) => {
    await use(locale?.startsWith('fr') ? 'fr' : 'en')
  },

  quietConsole: [
    async ({ context, expectedErrors }, use) => {
      const complaints: string[] = []
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => complaints.push(String(error.error())))
      await use(undefined)
      const unexpected = complaints.filter((complaint) => !expectedErrors.some((expected) => expected.test(complaint)))
      expect(unexpected, 'errors that pages reported').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
