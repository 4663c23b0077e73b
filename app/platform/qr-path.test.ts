import { expect, test } from 'vitest'
import { qrCells } from './draw-qr.server.ts'
import { packQr, qrPath, unpackQr } from './qr-path.ts'

const rows = qrCells('00020101021138540010A00000072701240006999999')

test('a packed code is the same code', () => {
  expect(unpackQr(packQr(rows))).toEqual(rows)
})

test('a path covers the dark cells, and no others', () => {
  const { size, path } = qrPath(rows)
  const drawn = rows.map((cells) => cells.map(() => false))
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(length))
  }

  expect(size).toBe(rows.length)
  expect(drawn).toEqual(rows)
})
