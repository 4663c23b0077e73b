import { expect, test } from 'vitest'
import { namedUnitsOn } from '#app/composition.server.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { unitEvent } from '#tests/support/territory.ts'
import { unitByToken } from './unit-by-token.server.ts'

const before = '2026-01-31'
const today = '2026-03-01'

async function given() {
  const deps = { ...(await givenDeps()), unitsOn: namedUnitsOn }
  await foundSmallCountry(deps)
  const from = '2026-02-01'
  const state = { from, kind: 'xa', name: 'Đông', source: 'test' } as const
  await deps.record.append(deps, [
    unitEvent('c-11', { type: 'unit-changed', payload: { ...state, parentId: 'p-2' } }),
    unitEvent('c-12', { type: 'unit-closed', payload: { on: from } }),
  ])
  return deps
}

test.each([
  ['p-1', before, 'not-your-unit'],
  ['p-1', today, 'not-your-unit'],
  ['p-2', today, 'c-11'],
  ['p-2', before, 'c-11'],
])(
  'of a commune that went to another province the token of %s reads, on the map of %s, %s',
  async (unitId, mapDay, answer) => {
    const found = await unitByToken(await given(), { unitId }, { unit: 'c-11', mapDay })

    expect(found.ok ? found.value.unit.id : found.failure.code).toBe(answer)
  },
)

test('one that is no more is read by whose it was last, on a map on which it stands', async () => {
  const deps = await given()
  const asked = { unit: 'c-12', mapDay: before }

  expect(await unitByToken(deps, { unitId: 'p-1' }, asked)).toMatchObject({ ok: true })
  expect(await unitByToken(deps, { unitId: 'p-2' }, asked)).toMatchObject({
    failure: { code: 'not-your-unit' },
  })
})
