import { expect, test } from 'vitest'
import { heading, listRows } from '#tests/support/communes.ts'
import type { Cell } from './list-heading.ts'
import { describeListProblem } from './list-problem.ts'
import { readList } from './read-list.ts'

const good = ['16738', 'Xã Quế Phong', 'Xã', '40']

function wordsOf(rows: Cell[][]): string[] {
  const list = readList(rows)
  return list.ok ? [] : list.failure.problems.map(describeListProblem)
}

test('ten communes are read with their kinds, names and provinces', () => {
  const list = readList(listRows())

  expect(list).toMatchObject({ ok: true })
  expect(list.ok && list.value).toHaveLength(10)
  expect(list.ok && list.value.slice(0, 2)).toEqual([
    {
      row: 2,
      level: 'commune',
      code: '02788',
      kind: 'xa',
      name: 'Bản Lầu',
      provinceCode: '15',
    },
    {
      row: 3,
      level: 'commune',
      code: '03208',
      kind: 'xa',
      name: 'Xa Dung',
      provinceCode: '11',
    },
  ])
})

test.each([
  [
    'names without the kind, as in an export in English',
    [
      ['code', 'name', 'full_name', 'type', 'slug', 'province_code'],
      ['16738', 'Quế Phong', 'Xã Quế Phong', 'xa', 'que-phong', '40'],
    ],
  ],
  [
    'the kind before the name alone',
    [
      ['Mã', 'Tên', 'Mã tỉnh'],
      ['16738', 'Xã Quế Phong', '40'],
    ],
  ],
  [
    'the kind in the full name alone',
    [
      ['Mã', 'Tên', 'Tên đầy đủ', 'Mã tỉnh'],
      ['16738', 'Quế Phong', 'Xã Quế Phong', '40'],
    ],
  ],
  [
    'titles and an empty row above',
    [['DANH MỤC ĐƠN VỊ HÀNH CHÍNH'], [null], ['STT', ...heading], [1, ...good]],
  ],
  [
    'letters composed in two ways',
    [heading, good].map((row) => row.map((cell) => cell.normalize('NFD'))),
  ],
  [
    'spaces at the ends, and empty rows',
    [heading, good.map((cell) => ` ${cell}  `), ['', null]],
  ],
])('%s are read too', (_case, rows: Cell[][]) => {
  const list = readList(rows)

  expect(list.ok && list.value).toMatchObject([
    { code: '16738', kind: 'xa', name: 'Quế Phong', provinceCode: '40' },
  ])
})

test('provinces are read by their two digits', () => {
  const list = readList([
    heading,
    ['40', 'Tỉnh Nghệ An', 'Tỉnh', null],
    ['01', 'Thành phố Hà Nội', 'Thành phố Trung ương', null],
  ])

  expect(list.ok && list.value).toMatchObject([
    {
      level: 'province',
      code: '40',
      kind: 'tinh',
      name: 'Nghệ An',
      provinceCode: undefined,
    },
    { level: 'province', code: '01', kind: 'thanh_pho', name: 'Hà Nội' },
  ])
})

test.each<[Cell[], string]>([
  [['', 'Xã Quế Phong', 'Xã', '40'], 'row 3, Mã: the code is missing; write the code.'],
  [
    ['4', 'Phường Ba Đình', 'Phường', '01'],
    'row 3, Mã: 4 has lost its leading zeros; write 00004:',
  ],
  [
    [16681, 'Phường Thành Vinh', 'Phường', '40'],
    'row 3, Mã: 16681 is a number, and numbers lose their leading zeros; write 16681 as text:',
  ],
  [['1673a', 'Xã A', 'Xã', '40'], 'row 3, Mã: "1673a" is no code;'],
  [['167380', 'Xã A', 'Xã', '40'], 'row 3, Mã: "167380" is no code;'],
  [['16738', 'Xã A', 'Xã', '40'], 'row 3, Mã: 16738 already stands in row 2;'],
  [['16690', '', 'Xã', '40'], 'row 3, Tên: the name is missing; write the name.'],
  [['16690', 'Xã', 'Xã', '40'], 'row 3, Tên: the name is missing;'],
  [
    ['16690', 'Xã Qu\uFFFD', 'Xã', '40'],
    'row 3, Tên: "Qu\uFFFD" has letters that could not be read;',
  ],
  [
    ['16690', 'Trường Vinh', '', '40'],
    'row 3, Cấp: nothing says which kind of unit it is;',
  ],
  [
    ['16690', 'Trường Vinh', 'Huyện', '40'],
    'row 3, Cấp: "Huyện" is no kind of province or commune;',
  ],
  [
    ['16690', 'Thôn 1', 'Thôn', '40'],
    'row 3, Cấp: "Thôn" is no kind of province or commune;',
  ],
  [
    ['16690', 'Phường Trường Vinh', 'Xã', '40'],
    'row 3, Cấp: the kind is "Xã", the name says Phường;',
  ],
  [['16690', 'Xã A', 'Xã', ''], 'row 3, Mã TP: the code of the province is missing;'],
  [
    ['00004', 'Phường Ba Đình', 'Phường', '1'],
    'row 3, Mã TP: 1 has lost its leading zeros; write 01:',
  ],
  [['00004', 'Phường Ba Đình', 'Phường', 1], 'row 3, Mã TP: 1 is a number,'],
])('the row %j is refused with what is wrong and the mend', (row, words) => {
  const said = wordsOf([heading, good, row])

  expect(said).toHaveLength(1)
  expect(said[0]).toContain(words)
})

test('06970 and 06978 are one commune', () => {
  const said = wordsOf([
    heading,
    ['06970', 'Xã Ba Chẽ', 'Xã', '22'],
    ['06978', 'Xã Ba Chẽ', 'Xã', '22'],
  ])

  expect(said).toEqual([
    'row 3, Mã: 06970 already stands in row 2; leave one of the two rows out.',
  ])
})

test('every mistake of a row and of the list is said at once', () => {
  expect(
    wordsOf([heading, ['4', '', 'Huyện', '40'], [123, 'Xã A', 'Xã', 'x']]),
  ).toHaveLength(4)
})

test('a list without headings, or without provinces for its communes, says so', () => {
  expect(wordsOf([])).toEqual([expect.stringContaining('no row of headings')])
  expect(wordsOf([good])).toEqual([expect.stringContaining('no row of headings')])
  expect(wordsOf([heading.slice(0, 3), good.slice(0, 3)])).toEqual([
    'row 1, Mã TP: there are communes, but no column says in which province; add a column Mã TP (or province_code).',
  ])
})
