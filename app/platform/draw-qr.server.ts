import encodeQR from 'qr'

/** A QR code as one SVG path on a square of `size` units, quiet zone included. */
export type QrDrawing = { size: number; path: string }

export function drawQr(text: string): QrDrawing {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const path = rows
    .flatMap((cells, y) =>
      cells.map((isDark, x) => (isDark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')),
    )
    .join('')
  return { size: rows.length, path }
}
