import encodeQR from 'qr'

/** A QR code as a drawing: a square of `size` units, and the path of its dark parts, for one `<path>` of an SVG. */
export type QrCode = { readonly size: number; readonly path: string }

// The margin that ISO/IEC 18004 asks for, without which some cameras see nothing.
const marginModules = 4

export function drawQrCode(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: marginModules })
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { size: rows.length, path: path.join('') }
}
