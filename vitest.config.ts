import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') }, conditions: ['react-server'] },
  ssr: { resolve: { conditions: ['react-server', 'node', 'import', 'default'] } },
  test: {
    include: [
      'lib/**/*.test.ts',
      'server/**/*.test.ts',
      'scripts/**/*.test.ts',
      'components/**/*.test.ts',
      'bench/**/*.test.ts',
    ],
    setupFiles: ['./scripts/test-setup.ts'],
    restoreMocks: true,
    // Property tests and processes that are killed take their time on a busy machine; a test that hangs still ends.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
