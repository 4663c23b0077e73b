import { expect, test } from 'vitest'
import { readMemberLines } from './member-lines.ts'

test.each([
  ['Nguyễn Văn An', 'Nguyễn Văn An'],
  ['  1. Nguyễn  Văn An ', 'Nguyễn Văn An'],
  ['2) Trần Thị Bé', 'Trần Thị Bé'],
  ['- Trần Thị Bé', 'Trần Thị Bé'],
  ['3\tLò Văn Piêng\tTrưởng bản', 'Lò Văn Piêng'],
  ['Y Bih Niê; Hội Phụ nữ', 'Y Bih Niê'],
  ["H'Hen Niê", "H'Hen Niê"],
])('“%s” names %s', (line, name) => {
  expect(readMemberLines(line)).toEqual([{ name, flaw: undefined }])
})

test('empty lines are no people', () => {
  expect(readMemberLines('\n  \r\nAn\r\n\n').map(({ name }) => name)).toEqual(['An'])
})

test.each([
  ['012345678901', 'identity-number'],
  ['Nguyễn Văn An 012345678', 'identity-number'],
  ['12', 'name-missing'],
  ['An '.repeat(40), 'name-too-long'],
])('“%s” is refused: %s', (line, flaw) => {
  expect(readMemberLines(line)).toMatchObject([{ flaw }])
})

test('somebody written twice, or there already, is said to be', () => {
  const flaws = readMemberLines('Lê Hoà\nlê hòa\nVõ Minh', ['Võ Minh']).map(
    ({ flaw }) => flaw,
  )

  expect(flaws).toEqual([undefined, 'name-twice', 'name-twice'])
})
