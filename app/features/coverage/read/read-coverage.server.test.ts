import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { namedUnitsOn } from '#app/composition.server.ts'
import { sumDays } from '#db/queries/cell-sums.server.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { readCoverage } from './read-coverage.server.ts'

/** Who lives where, and on which days of one month and the next they pass a check. */
const people = {
  an: { hamletId: 'h-111', passed: '2026-03-05' },
  binh: { hamletId: 'h-111', passed: '2026-03-20' },
  chi: { hamletId: 'h-112', passed: '2026-03-20' },
  dung: { hamletId: 'h-112', passed: '2026-04-02' },
  em: { hamletId: 'h-121', passed: '2026-03-31' },
}

async function given() {
  const deps = { ...(await givenDeps()), unitsOn: namedUnitsOn }
  await foundSmallCountry(deps)
  const events = Object.entries(people).flatMap(([learnerId, { hamletId, passed }]) => [
    {
      ...{ id: uuid(), type: 'resident-placed', subjectId: learnerId },
      happenedAt: '2026-01-01T08:00:00.000Z',
      payload: { hamletId, from: '2026-01-01' },
    },
    attemptFinished(learnerId, { happenedAt: `${passed}T08:00:00.000Z` }),
  ])
  await deps.record.append(deps, events)
  return deps
}

test.each([
  ['2026-03-04', {}],
  ['2026-03-05', { 'c-11': 1 }],
  ['2026-03-19', { 'c-11': 1 }],
  ['2026-03-20', { 'c-11': 3 }],
  ['2026-03-31', { 'c-11': 3, 'c-12': 1 }],
  ['2026-04-02', { 'c-11': 4, 'c-12': 1 }],
])('what each commune had at the end of %s', async (day, expected) => {
  const deps = await given()
  const indicators = ['any.passed'] as const
  const asked = { unitId: 'p-1', day, mapDay: day, indicators }
  const { total, below } = await readCoverage(deps, asked)
  const found = below.map(({ unit, counts }) => [
    unit?.id,
    counts.get('any.passed')?.everyone,
  ])
  const somebody = found.filter(([, count]) => count !== 0)
  expect(Object.fromEntries(somebody)).toEqual(expected)
  const all = Object.values(expected).reduce((sum, each) => sum + each, 0)
  expect(total.get('any.passed')?.everyone).toBe(all)
})

test('what came on some days is the same among few hamlets and among many', async () => {
  const { db } = await given()
  const places = [
    { unitId: 'h-111', place: 'c-11' },
    { unitId: 'h-121', place: 'c-12' },
  ]
  const others = Array.from({ length: 200 }, (_each, at) => `h-9${at}`)
  const many = [...places, ...others.map((unitId) => ({ unitId, place: 'c-19' }))]
  const asked = { indicators: ['any.passed'], days: ['2026-03-20', '2026-03-31'] }

  const found = await sumDays(db, { ...asked, places })

  expect(found.map(({ place, counts }) => [place, counts.everyone])).toEqual([
    ['c-11', 1],
    ['c-12', 1],
  ])
  expect(await sumDays(db, { ...asked, places: many })).toEqual(found)
})
