import { expect, test } from 'vitest'
import { namedUnitsOn } from '#app/composition.server.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { unitEvent } from '#tests/support/territory.ts'
import { denominatorsOf } from '../denominators/denominators-of.server.ts'
import { createKept } from './kept.server.ts'
import { openArea } from './open-area.server.ts'

const asked = { unitId: 'c-11', mapDay: '2026-03-01' }

async function given() {
  const deps = { ...(await givenDeps()), unitsOn: namedUnitsOn, kept: createKept() }
  await foundSmallCountry(deps)
  return deps
}

test('an area is kept while people learn, and made anew where a unit changes', async () => {
  const deps = await given()
  const before = await openArea(deps, asked)
  await deps.record.append(deps, [attemptFinished('somebody')])
  expect(await openArea(deps, asked)).toBe(before)
  expect(await openArea(deps, { ...asked, mapDay: '2026-03-02' })).not.toBe(before)

  const payload = { on: '2026-02-01' }
  await deps.record.append(deps, [unitEvent('h-112', { type: 'unit-closed', payload })])
  const after = await openArea(deps, asked)
  expect(before.below.map(({ unit }) => unit?.id)).toContain('h-112')
  expect(after.below.map(({ unit }) => unit?.id)).not.toContain('h-112')
})

test('how many live there is asked again once somebody has said so', async () => {
  const deps = await given()
  const of = { unitId: 'c-11', day: '2026-03-01' }
  expect((await denominatorsOf(deps, of)).own.adults).toBeNull()
  const payload = { adults: 700, households: 200, asOf: '2026-01-01', source: 'Công an xã' }
  await deps.record.append(deps, [
    unitEvent('c-11', { type: 'population-stated', payload }),
  ])
  expect((await denominatorsOf(deps, of)).own.adults).toBe(700)
})
