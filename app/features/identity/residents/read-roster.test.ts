import { expect, test } from 'vitest'
import { readRoster } from './read-roster.ts'

const reading = { day: '2026-03-01', hasGuardianAgreed: false }
const only = (text: string) => readRoster(text, reading)[0]

const lan = {
  ...{ displayName: 'Nguyễn Thị Lan', birthYear: 1962, sex: 'female' },
  ...{ household: '12', phone: '0912345678' },
}

test.each([
  'Nguyễn Thị Lan; 1962; nữ; 12; 0912 345 678',
  'Nguyễn Thị Lan, 1962, Nữ, nhà số 12, 0912.345.678',
  'NGUYỄN THỊ LAN\t1962\tNU\t12\t+84912345678',
  '7; Nguyễn Thị Lan; 2/9/1962; nữ; nhà 12; 0912345678',
  'Nguyễn Thị Lan; nữ; 1962; 0912345678; 12',
  '"Nguyễn Thị Lan","1962","nữ","12","0912345678"',
])('%s is understood', (text) => {
  expect(only(text)).toMatchObject({ draft: lan, problems: [] })
})

test('a table with headings is read by them, in any order, and a lost 0 is put back', () => {
  const table = [
    'STT\tSố nhà\tHọ và tên\tĐiện thoại\tNăm sinh\tGiới tính\tGhi chú',
    '1\t12\tNguyễn Thị Lan\t912345678\t1962\tNữ\thay quên',
  ].join('\r\n')

  expect(readRoster(table, reading)).toMatchObject([{ line: 2, draft: lan, problems: [] }])
})

test('a name alone is enough, and what is not known is left out', () => {
  expect(only('  Trần   Văn Nam ')).toMatchObject({
    problems: [],
    draft: {
      ...{ displayName: 'Trần Văn Nam', birthYear: null, sex: null },
      ...{ household: null, phone: null },
    },
  })
})

test('a house may have a name, and commas in it between semicolons', () => {
  expect(only('Lan; 1962; ngõ 3, xóm Đình')?.draft.household).toBe('ngõ 3, xóm Đình')
})

test('empty lines count as lines and are nobody', () => {
  expect(readRoster('\n\nLan\n\nNam', reading).map(({ line }) => line)).toEqual([3, 5])
})

test.each([
  ['; 1962; nữ', 'name-missing'],
  ['Lan; 001162012345', 'identity-number'],
  ['Lan; 1962; 162012345', 'identity-number'],
  ['Lan 001162012345; 1962', 'identity-number'],
  ['Lan; 1062', 'birth-year-unreadable'],
  ['Lan; 2027', 'birth-year-unreadable'],
  ['Lan; 19x2; nữ; 12', 'birth-year-unreadable'],
  ['Lan; 2021', 'too-young'],
  ['Lan; 2014', 'guardian-missing'],
  ['Lan; 1962; nữ; 12; 09123456', 'phone-unreadable'],
])('%s: %s', (text, problem) => {
  expect(only(text)?.problems).toEqual([problem])
})

test('a child’s line is right once a guardian agreed', () => {
  const read = readRoster('Lan; 2014', { ...reading, hasGuardianAgreed: true })

  expect(read).toMatchObject([{ problems: [], draft: { hasGuardianAgreed: true } }])
})

test('what nobody could understand is named, and not dropped without a word', () => {
  expect(only('3; Nguyễn Thị Lan; 1962; nữ; nhà 12; làm ruộng')?.leftOut).toEqual([
    'làm ruộng',
  ])
  expect(only('3; Nguyễn Thị Lan; 1962; nữ; nhà 12')?.leftOut).toEqual([])
})
