import { beforeEach, vi } from 'vitest'

// An error that nobody expected must not scroll by: a test that provokes one replaces this spy itself.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => {
    throw new Error(`unexpected console.error: ${parts.map(String).join(' ')}`)
  })
})
