import { expect, test } from 'vitest'
import { readNumberLines } from '../denominators/read-number-lines.ts'

const places = [
  { id: 'h-111', name: 'Thôn 1' },
  { id: 'h-112', name: 'Thôn 2' },
]

test('how many live where is read back from a file that was exported', () => {
  const rows = [
    [
      'Mã (code)',
      'Tên (name)',
      'Người lớn (adults)',
      'Số hộ (households)',
      'Việc (a.b everyone)',
    ],
    ['', 'Thôn 1', '540', '200', '12'],
    ['', 'Thôn 2', '', '', '7'],
  ]

  const { counts, unread } = readNumberLines(rows, places)

  expect(unread).toEqual([])
  expect([...counts]).toEqual([['h-111', { adults: '540', households: '200' }]])
})
