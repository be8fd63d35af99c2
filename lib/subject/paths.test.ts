import { describe, expect, it } from 'vitest'
import { listAddressWords, listFileWords, listPackages } from './paths'

describe('paths in a text', () => {
  it('an address without a host gives its words, a file of the machine none', () => {
    expect(listAddressWords('GET /v2/shipments/12 500 (see "/admin/orders")')).toEqual(['shipments', 'admin', 'orders'])
    expect(listAddressWords('cannot open /usr/lib/zumm or /home/me/wallet.py')).toEqual([])
  })

  it('a trace gives the packages that it goes through', () => {
    const trace = 'at a (/app/node_modules/@zumm/core/index.js:1:2)\nFile "/usr/site-packages/wallet/io.py", line 3'
    expect(listPackages(trace)).toEqual(['zumm', 'wallet'])
  })

  it('a program’s own files give their names and their folders’, those of interpreters and packages none', () => {
    expect(listFileWords('File "C:\\code\\shop-bot\\pull_orders.py", line 3')).toEqual([
      'shop',
      'bot',
      'pull',
      'orders',
    ])
    expect(listFileWords('File "/usr/lib/python3/json/decoder.py", line 3')).toEqual([])
    expect(listFileWords('at run (/app/node_modules/zumm/index.js:1:2)')).toEqual([])
  })
})
