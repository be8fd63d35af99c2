import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { checkPort } from './settings.mjs'

test('a free port is taken, one of another protocol and one in use are refused with what to do', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, resolve))
  const address = other.address()
  const taken = typeof address === 'object' && address !== null ? address.port : 0
  await expect(checkPort(taken)).rejects.toThrow(`Port ${taken} is taken`)
  await new Promise((resolve) => other.close(resolve))
  await expect(checkPort(taken)).resolves.toBeUndefined()
  await expect(checkPort(4190)).rejects.toThrow('Browsers open no page on port 4190')
})
