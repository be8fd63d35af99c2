import { defineConfig } from '@playwright/test'
import { listInstalled } from './scripts/check/browser.mjs'

/** Set by `npm test`, which finds a free one; the same in every worker. */
const port = process.env.FIXPOINT_TEST_PORT ?? '4100'
const baseURL = `http://localhost:${port}`
const isRoot = process.getuid?.() === 0

/** Journeys that must succeed without JavaScript. */
const withoutJavaScript = /\.nojs\.spec\.ts$/
/** Of the server itself, which speaks no language, and of walks that take both: files, and single tests by their tag. */
const withoutLanguage = /(^|\/)(server|moderation-door|crash|hostile)\.spec\.ts$/
const withoutLanguageTag = /@no-language/

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 90_000,
  globalTimeout: 60 * 60_000,
  reporter: 'list',
  use: {
    baseURL,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.FIXPOINT_BROWSER ?? listInstalled()[0],
      // The browser asks nobody but the site; root has no sandbox to start it in.
      args: ['--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'en', use: { locale: 'en-GB' }, testIgnore: withoutJavaScript },
    {
      name: 'fr',
      use: { locale: 'fr-FR' },
      testIgnore: [withoutJavaScript, withoutLanguage],
      grepInvert: withoutLanguageTag,
    },
    { name: 'no-javascript', use: { locale: 'en-GB', javaScriptEnabled: false }, testMatch: withoutJavaScript },
  ],
  webServer: {
    command: 'node scripts/serve-fresh.mjs',
    env: { PORT: port, DATA_FOLDER: '' },
    url: `${baseURL}/en`,
    timeout: 60_000,
    reuseExistingServer: false,
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})
