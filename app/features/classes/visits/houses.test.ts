import { expect, test } from 'vitest'
import {
  countHouses,
  housesOf,
  isHouseNamed,
  isHouseOf,
  type HouseFilter,
  type Neighbour,
} from './houses.ts'
import { standingOf } from './standing.ts'

const today = '2026-03-10'
const core = [['dang-nhap', 'kich-hoat'], ['tra-cuu']]
const nothing = standingOf(core, [], false)
const reached = standingOf(core, [], true)
const oneAlone = standingOf(core, [{ skill: 'kich-hoat', rung: 'passed' }], true)

function neighbour(name: string, known: Partial<Neighbour> = {}): Neighbour {
  return {
    ...{ id: name, learnerId: name, name, birthYear: null, household: null },
    ...{ smartphone: null, groups: [], standing: nothing, lastVisitOn: null },
    ...{ nextOn: null, ...known },
  }
}

test('those of one household are one house, others stand alone', () => {
  const houses = housesOf(
    [
      neighbour('An', { household: '12' }),
      neighbour('Bình', { household: '12', standing: reached }),
      neighbour('Cúc'),
    ],
    today,
  )

  expect(houses.map(({ people }) => people.length).sort()).toEqual([1, 2])
  expect(countHouses(houses)).toEqual({ houses: 2, unreached: 1, due: 0 })
})

test('first come those to come back to, then the unreached, then who can do least', () => {
  const houses = housesOf(
    [
      neighbour('can-one', { standing: oneAlone, lastVisitOn: '2026-02-01' }),
      neighbour('unreached'),
      neighbour('unreached-elder', { birthYear: 1950 }),
      neighbour('reached', { standing: reached, nextOn: '2026-03-11' }),
      neighbour('due-today', { standing: oneAlone, nextOn: today }),
      neighbour('overdue', { standing: oneAlone, nextOn: '2026-03-01' }),
    ],
    today,
  )

  expect(houses.map(({ people }) => people[0]?.name)).toEqual([
    ...['overdue', 'due-today', 'unreached-elder', 'unreached', 'reached', 'can-one'],
  ])
})

test('the first appointment and the last visit of anybody are those of the house', () => {
  const [house] = housesOf(
    [
      neighbour('An', { household: '1', nextOn: '2026-04-01', lastVisitOn: '2026-02-01' }),
      neighbour('Bình', { household: '1', nextOn: '2026-03-20' }),
      neighbour('Cúc', { household: '1', lastVisitOn: '2026-03-01' }),
    ],
    today,
  )

  expect(house).toMatchObject({ nextOn: '2026-03-20', lastVisitOn: '2026-03-01' })
})

test.each<[HouseFilter, Partial<Neighbour>, boolean]>([
  ['unreached', {}, true],
  ['unreached', { standing: reached }, false],
  ['due', { nextOn: today }, true],
  ['due', { nextOn: '2026-03-11' }, false],
  ['elderly', { birthYear: 1966 }, true],
  ['elderly', { birthYear: 1967 }, false],
  ['elderly', {}, false],
  ['no-phone', { smartphone: 'none' }, true],
  ['no-phone', { smartphone: 'family' }, false],
  ['poor', { groups: ['poor'] }, true],
  ['disabled', { groups: ['poor'] }, false],
  ['all', {}, true],
])('“%s” finds %j: %s', (filter, known, isFound) => {
  const [house] = housesOf([neighbour('An', known)], today)

  expect(house && isHouseOf(house, filter, today)).toBe(isFound)
})

test.each([
  ['nguyen luyen', true],
  ['LUYỆN', true],
  ['xóm đình', true],
  ['lan', false],
])('a house is found by “%s”: %s', (name, isFound) => {
  const [house] = housesOf(
    [neighbour('Nguyễn Thị Luyện', { household: 'Xóm Đình 3' })],
    today,
  )

  expect(house && isHouseNamed(house, name)).toBe(isFound)
})

test.each([
  ['unreached', nothing],
  ['reached', reached],
  ['practised', standingOf(core, [{ skill: 'tra-cuu', rung: 'practised' }], true)],
  ['passed', oneAlone],
  [
    'basic',
    standingOf(
      core,
      [
        { skill: 'dang-nhap', rung: 'confirmed' },
        { skill: 'tra-cuu', rung: 'used' },
        { skill: 'tra-cuu', rung: 'reached' },
      ],
      true,
    ),
  ],
])('somebody stands where their skills say: %s', (word, standing) => {
  expect(standing.word).toBe(word)
})
