/** A QR code as one SVG path on a square of `size` units, quiet zone included. */
type QrDrawing = { size: number; path: string }

/** Draws rows of cells. Dark cells beside one another are one shape: a third of the bytes. */
export function qrPath(rows: readonly (readonly boolean[])[]): QrDrawing {
  return { size: rows.length, path: rows.map(pathOfRow).join('') }
}

function pathOfRow(cells: readonly boolean[], y: number): string {
  const row = cells.map((isDark) => (isDark ? '#' : ' ')).join('')
  return [...row.matchAll(/#+/g)]
    .map(({ 0: { length }, index }) => `M${index} ${y}h${length}v1h-${length}z`)
    .join('')
}

/** The cells of a code as text: a tenth of its path. Four cells are one hexadecimal digit. */
export function packQr(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((cells) =>
      Array.from({ length: Math.ceil(cells.length / 4) }, (_, at) =>
        [0, 1, 2, 3]
          .reduce((sum, bit) => sum * 2 + (cells[at * 4 + bit] ? 1 : 0), 0)
          .toString(16),
      ).join(''),
    )
    .join('.')
}

export function unpackQr(packed: string): boolean[][] {
  const rows = packed.split('.')
  return rows.map((digits) =>
    Array.from(
      { length: rows.length },
      (_, x) => ((parseInt(digits.charAt(x >> 2), 16) >> (3 - (x & 3))) & 1) === 1,
    ),
  )
}
