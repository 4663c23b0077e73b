import { expect, test } from 'vitest'
import { byFirstLetter, tellApart } from './names.ts'

type Told = readonly [birthYear: number | null, household: string | null]

const known = (displayName: string, ...[birthYear, household]: Told) => ({
  ...{ displayName, birthYear, household },
})

test('a name that is one person’s needs nothing beside it', () => {
  const people = [known('Lò Văn Tập', 1950, 'Nhà 1'), known('Lò Văn Tư', 1950, 'Nhà 1')]

  expect([...tellApart(people).values()]).toEqual([undefined, undefined])
})

test.each<[string, Told, Told, (string | undefined)[]]>([
  ['the year they were born in', [1950, 'Nhà 1'], [1960, 'Nhà 2'], ['1950', '1960']],
  [
    'the household, for the same year',
    [1950, 'Nhà 1'],
    [1950, 'Nhà 2'],
    ['Nhà 1', 'Nhà 2'],
  ],
  ['what is known of each', [null, 'Nhà 1'], [1950, null], ['Nhà 1', '1950']],
  ['nothing, where nothing is known', [null, null], [null, null], [undefined, undefined]],
])('two of one name are told apart by %s', (_by, one, other, tells) => {
  const people = [known('Lò Văn Tập', ...one), known('lò văn  tập', ...other)]

  expect([...tellApart(people).values()]).toEqual(tells)
})

test('names stand under the letter of the given name, tones aside', () => {
  const names = [
    'Đỗ Văn Ổn',
    'Lê Thị Ánh',
    'Trần Văn Đức',
    'Vàng A Dế',
    'Phan Thị Oanh',
    'Ẩn',
  ]
  const groups = byFirstLetter(names.map((name) => ({ name })))

  expect(groups.map(({ letter }) => letter)).toEqual(['A', 'Â', 'D', 'Đ', 'O', 'Ô'])
  expect(groups.flatMap(({ people }) => people.map(({ name }) => name))).toHaveLength(6)
})
