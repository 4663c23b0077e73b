import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { namedUnitsOn } from '#app/composition.server.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { unitEvent } from '#tests/support/territory.ts'
import { denominatorsOf } from '../denominators/denominators-of.server.ts'
import { createKept } from './kept.server.ts'
import { openArea } from './open-area.server.ts'
import { readCoverage } from './read-coverage.server.ts'

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

test('what was written in a transaction that is taken back is not kept', async () => {
  const deps = await given()
  const payload = { on: '2026-02-01' }
  const closing = unitEvent('h-112', { type: 'unit-closed', payload })
  const idsIn = async (db: typeof deps.db) =>
    (await openArea({ ...deps, db }, asked)).below.map(({ unit }) => unit?.id)

  await expect(
    deps.db.transaction().execute(async (trx) => {
      await deps.record.append({ ...deps, db: trx }, [closing])
      expect(await idsIn(trx)).not.toContain('h-112')
      throw new Error('taken back')
    }),
  ).rejects.toThrow('taken back')

  // It takes the place in the log that the other had.
  const said = { adults: 700, households: 200, asOf: '2026-01-01', source: 'Công an xã' }
  const stated = unitEvent('c-12', { type: 'population-stated', payload: said })
  await deps.record.append(deps, [stated])
  expect(await idsIn(deps.db)).toContain('h-112')
})

test('numbers are kept until anything at all is written down', async () => {
  const deps = await given()
  const indicators = ['any.passed'] as const
  const question = { unitId: 'c-11', day: '2026-03-01', mapDay: '2026-03-01', indicators }
  const before = await readCoverage(deps, question)
  expect(await readCoverage(deps, question)).toBe(before)

  const placed = { hamletId: 'h-111', from: '2026-01-01' }
  await deps.record.append(deps, [
    {
      ...{ id: uuid(), type: 'resident-placed', subjectId: 'somebody' },
      ...{ happenedAt: '2026-01-01T08:00:00.000Z', payload: placed },
    },
    attemptFinished('somebody', { happenedAt: '2026-02-01T08:00:00.000Z' }),
  ])
  const after = await readCoverage(deps, question)
  expect(before.total.get('any.passed')?.everyone).toBe(0)
  expect(after.total.get('any.passed')?.everyone).toBe(1)
})

test('what was answered before something was written is let go', async () => {
  const deps = await given()
  const before = new WeakRef(await openArea(deps, asked))
  const payload = { on: '2026-02-01' }
  await deps.record.append(deps, [unitEvent('h-112', { type: 'unit-closed', payload })])
  await openArea(deps, { ...asked, unitId: 'c-12' })
  setFlagsFromString('--expose-gc')
  // A turn later nothing that was looked at holds it any more.
  await setImmediate()
  runInNewContext('gc()')

  expect(before.deref()).toBeUndefined()
})
