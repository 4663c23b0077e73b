import encodeQR from 'qr'

/** A QR code as one SVG path on a square of `size` units, quiet zone included. */
export type QrDrawing = { size: number; path: string }

export function drawQr(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  return { size: rows.length, path: rows.map(pathOfRow).join('') }
}

/** Dark cells beside one another are drawn as one: a third of the bytes of one by one. */
function pathOfRow(cells: readonly boolean[], y: number): string {
  const row = cells.map((isDark) => (isDark ? '#' : ' ')).join('')
  return [...row.matchAll(/#+/g)]
    .map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('')
}
