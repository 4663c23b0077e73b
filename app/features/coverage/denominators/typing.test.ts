import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkNumbers, type NumbersForm } from './check-numbers.ts'
import { placeNamed } from './place-named.ts'
import { readCount } from './read-count.ts'
import { cellsIn } from '../lists/read-lines.ts'
import { readNumberLines } from './read-number-lines.ts'

const places = [
  { id: 'c', name: 'Xã Hòa Bình' },
  { id: 'h1', name: 'Thôn 1' },
  { id: 'h2', name: 'Thôn Hạ' },
  { id: 'h3', name: 'Tổ dân phố Hà' },
]

const grouped = (count: number, separator: string): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, separator)
const count = fc.nat({ max: 9_999_999 })
const separator = fc.constantFrom('', '.', ' ', '\u00a0', '\u202f', ',')

test('a number is read however its thousands are parted', () => {
  fc.assert(
    fc.property(count, separator, (number, between) => {
      expect(readCount(` ${grouped(number, between)} `)).toBe(number)
    }),
  )
})

test.each([
  '',
  'hai trăm',
  '12,5',
  '1.21',
  '1.212,5',
  '1.212 345',
  '-5',
  '1e3',
  '123456789',
])('"%s" is no count', (typed) => {
  expect(readCount(typed)).toBeUndefined()
})

test('what was written is understood as what was meant, by tabs or by commas', () => {
  const line = fc.record({
    place: fc.constantFrom(...places),
    ...{ households: count, adults: count },
    isNumbered: fc.boolean(),
  })
  const ways = fc.constantFrom(['\t', '.'], ['\t', ','], [';', ' '], [', ', '.'], [',', ''])
  fc.assert(
    fc.property(
      fc.uniqueArray(line, { selector: ({ place }) => place.id }),
      ways,
      (lines, [between = '', thousands = '']) => {
        const text = lines.map(({ place, households, adults, isNumbered }, index) =>
          [
            ...(isNumbered ? [String(index + 1)] : []),
            ...[place.name, grouped(households, thousands), grouped(adults, thousands)],
          ].join(between),
        )
        const { counts, unread } = readNumberLines(cellsIn(text.join('\n')), places)
        expect(unread).toEqual([])
        expect(Object.fromEntries(counts)).toEqual(
          Object.fromEntries(
            lines.map(({ place, households, adults }) => [
              place.id,
              { households: String(households), adults: String(adults) },
            ]),
          ),
        )
      },
    ),
  )
})

test('a head says which column is which', () => {
  const text = 'TT\tTên thôn\tNgười lớn\tSố hộ\n1\tThôn 1\t1.540\t412'
  const { counts, unread } = readNumberLines(cellsIn(text), places)
  expect(unread).toEqual([])
  expect(counts.get('h1')).toEqual({ adults: '1540', households: '412' })
})

test('what cannot be used is told with its line, and nothing is guessed', () => {
  const text = [
    'Thôn 1, 212, 540',
    'Thôn 9, 212, 540',
    'thôn 1; 1; 2',
    'Thôn Hạ\t212',
    'Tổ dân phố Hà, 1,212, 540',
  ]
  const { counts, unread } = readNumberLines(cellsIn(text.join('\n')), places)
  expect([...counts.keys()]).toEqual(['h1'])
  expect(unread.map(({ line, flaw }) => [line, flaw])).toEqual([
    [2, 'unknown-name'],
    [3, 'twice'],
    [4, 'counts-missing'],
    [5, 'count-unreadable'],
  ])
})

test('an old name is understood where it is the whole of one place, and else explained', () => {
  const former = [
    { name: 'Thôn Cũ', leadsTo: [{ id: 'h1', name: 'Thôn 1' }], isSame: true },
    { name: 'Thôn Phần', leadsTo: [{ id: 'h2', name: 'Thôn Hạ' }], isSame: false },
    { name: 'Xã Chia', leadsTo: [places[0], { id: 'd', name: 'Xã Kia' }], isSame: false },
    { name: 'Thôn Hạ', leadsTo: [{ id: 'h1', name: 'Thôn 1' }], isSame: true },
  ].map((each) => ({ ...each, leadsTo: each.leadsTo.flatMap((place) => place ?? []) }))
  const text = ['thon cu; 1; 2', 'Thôn Phần; 1; 2', 'xã chia; 1; 2', 'Thôn Hạ; 3; 4']

  const { counts, unread } = readNumberLines(cellsIn(text.join('\n')), places, former)

  expect([...counts.keys()]).toEqual(['h1', 'h2'])
  expect(unread).toMatchObject([
    { line: 2, flaw: 'merged-since', now: ['Thôn Hạ'] },
    { line: 3, flaw: 'divided-since', now: ['Xã Hòa Bình', 'Xã Kia'] },
  ])
})

test.each([
  ['Thôn 1', 'h1'],
  ['thon 1', 'h1'],
  ['Xã Hoà Bình', 'c'],
  ['hoa binh', 'c'],
  ['Hạ', undefined],
  ['Thôn Hạ', 'h2'],
  ['', undefined],
])('"%s" is %s: two that differ by marks alone are asked about', (typed, id) => {
  expect(placeNamed(typed, places)?.id).toBe(id)
})

describe('a form of numbers', () => {
  const today = '2026-11-22'
  const said = { adults: 500, households: 200, asOf: '2025-12-31', source: 'Thống kê' }
  const check = (form: Partial<NumbersForm>) =>
    checkNumbers(
      { asOf: today, source: 'Công an xã', counts: new Map(), sure: new Set(), ...form },
      { places, last: new Map([['h1', said]]), today },
    )
  const one = (households: string, adults: string) =>
    new Map([['h1', { households, adults }]])

  test('states the places that are filled in, and no others', () => {
    expect(check({ counts: one('210', '1.0') }).statements).toEqual([])
    expect(check({ counts: one('210', '510') })).toEqual({
      statements: [{ placeId: 'h1', adults: 510, households: 210 }],
      ...{ flaws: [], doubts: [] },
    })
  })

  test('says what is wrong beside the field it is wrong in', () => {
    const { flaws } = check({ asOf: '2026-11-23', source: ' ', counts: one('21o', '') })
    expect(flaws.map(({ field, flaw }) => [field, flaw])).toEqual([
      ['asOf', 'day-ahead'],
      ['source', 'source-missing'],
      ['households-h1', 'count-unreadable'],
      ['adults-h1', 'count-missing'],
    ])
    const named = check({ source: 'Bà Hoa 001085012345', counts: one('210', '510') })
    expect(named.flaws).toEqual([{ field: 'source', flaw: 'identity-number' }])
    expect(check({}).flaws[0]?.flaw).toBe('nothing-written')
    expect(check({ asOf: '30/11' }).flaws[0]?.flaw).toBe('bad-day')
  })

  test('asks about odd numbers until somebody says that they are right', () => {
    const odd = check({ counts: one('700', '340') })
    expect(odd.flaws).toEqual([])
    expect(odd.doubts.map(({ why, counted }) => [why, counted])).toEqual([
      ['households-above-adults', 'households'],
      ['far-from-last', 'adults'],
      ['far-from-last', 'households'],
    ])
    const sure = check({ counts: one('700', '340'), sure: new Set(['h1']) })
    expect(sure.doubts).toEqual([])
    expect(check({ counts: one('200', '650') }).doubts).toEqual([])
    expect(check({ counts: one('200', '651') }).doubts).toHaveLength(1)
  })
})
