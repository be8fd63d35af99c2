import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { toAppAddress } from './app-address'
import { drawQrCode } from './qr-code'

/** The drawing as a picture of black and white points, several a module, as a camera sees it. */
function toPicture({ size, path }: ReturnType<typeof drawQrCode>, scale: number) {
  const side = size * scale
  const data = new Uint8Array(side * side * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row += 1) {
      const start = ((Number(y) * scale + row) * side + Number(x) * scale) * 4
      for (let at = start; at < start + scale * 4; at += 4) data.fill(0, at, at + 3)
    }
  }
  return { width: side, height: side, data }
}

test('what was drawn is read again', () => {
  const address = toAppAddress({ name: 'anna-of-the-night-shift', secret: 'MZXW6YTBOIMZXW6YTBOIMZXW6YTBOI' })
  expect(decodeQR(toPicture(drawQrCode(address), 6))).toBe(address)
})
