import { expect, test } from 'vitest'
import { placedEvent } from '#app/features/identity/residents/resident-events.ts'
import type { HamletChange } from '#app/features/territory/territory.ts'
import { readCoverage } from '#app/features/coverage/read/read-coverage.server.ts'
import { unitsOn } from '#app/features/territory/territory.server.ts'
import { namedUnitsOn } from '#app/composition.server.ts'
import { findClass } from '#db/queries/classes.server.ts'
import { listGrantsAt } from '#db/queries/role-grants.server.ts'
import { listLivingSince } from '#db/queries/unit-followers.server.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'
import { listTeamsServing } from '#db/queries/teams-serving.server.ts'
import { givenClass } from '#tests/support/classes.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { foundTeam, listUnitClasses } from '../classes.server.ts'
import { changeHamlets } from './change-hamlets.server.ts'
import { describeChanges } from './describe-changes.server.ts'
import { undoHamletChange } from './undo-change.server.ts'

const on = '2026-03-10'
const today = '2026-03-12'
const said = { on, source: '12/NQ-HĐND' }
const merger: HamletChange = {
  ...{ kind: 'merge', unitIds: ['h-111', 'h-112'], ...said },
  into: [{ kind: 'thon', name: 'Mới', population: { households: 90, adults: 250 } }],
}
const split: HamletChange = {
  ...{ kind: 'split', unitIds: ['h-111'], ...said },
  into: ['1A', '1B'].map((name) => ({ kind: 'thon' as const, name })),
}

async function givenCommune() {
  const deps = { ...(await givenDeps()), unitsOn: namedUnitsOn }
  await foundSmallCountry(deps)
  const official = await givenStaff(deps)
  await givenRole(deps, official, { role: 'commune-official', unitId: 'c-11' })
  const trainer = await givenStaff(deps, { loginName: 'huong.le', displayName: 'Lê Hương' })
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  await givenResident(deps, { displayName: 'Bác Một' })
  await givenResident(deps, { displayName: 'Bác Hai', hamletId: 'h-112' })
  const decision = { decisionNumber: '1/QĐ', decidedOn: '2026-02-01', from: '2026-02-01' }
  await foundTeam(deps, official, {
    ...{ teamId: 'team-1', unitId: 'h-111', ...decision },
    ...{ lines: 'Võ Minh\nHà An\nLê Bé', head: 0 },
  })
  const coming = { startsAt: '2026-03-20T12:30:00.000Z', teamId: 'team-1' }
  const { id: classId } = await givenClass(deps, coming)
  deps.advance(11 * 24 * 60)
  // Moved in after the day that changes take effect, and before they are written down.
  await givenResident(deps, { displayName: 'Cô Ba', hamletId: 'h-112' })
  const seen = async () => {
    const hamlets = await unitsOn(deps.db, today).childrenOf('c-11')
    const ids = hamlets.map(({ id }) => id)
    const people = async (id: string, day: string) =>
      (await listResidentsOf(deps.db, [id], day)).map(({ displayName }) => displayName)
    const asked = { unitIds: ids, day: today }
    const teams = await listTeamsServing(deps.db, asked)
    const coverage = await readCoverage(deps, {
      ...{ unitId: 'c-11', day: today, mapDay: today, indicators: ['listed', 'classes'] },
    })
    const { hamletId, teamId } = (await findClass(deps.db, classId)) ?? {}
    return {
      hamlets: hamlets.map(({ id, kind, name, parentId }) => ({
        id,
        kind,
        name,
        parentId,
      })),
      people: await Promise.all(
        ids.map(async (id) => [id, await people(id, on), await people(id, today)]),
      ),
      grants: (await listGrantsAt(deps.db, ids, today)).map(({ id }) => id),
      teams: teams.map(({ id, unitId, validTo }) => ({ id, unitId, validTo })),
      class: { hamletId, teamId },
      totals: [...coverage.total],
    }
  }
  const made = async (change: HamletChange) => {
    const done = await changeHamlets(deps, official, { ...change, communeId: 'c-11' })
    if (!done.ok) throw new Error(done.failure.code)
    deps.advance(1)
    const hamlets = await unitsOn(deps.db, today).childrenOf('c-11')
    return hamlets.find(({ id }) => !/^h-/.test(id))?.id ?? 'h-112'
  }
  const undo = (unitId: string, who = official) =>
    undoHamletChange(deps, who, { communeId: 'c-11', unitId, on })
  return { deps, official, trainer, seen, made, undo }
}

test.each([
  ['merger', merger],
  ['split', split],
])('a %s that is taken back leaves everything as it was', async (_case, change) => {
  const { deps, official, seen, made, undo } = await givenCommune()
  const before = await seen()
  const unitId = await made(change)
  expect(await seen()).not.toEqual(before)

  expect(await undo(unitId)).toEqual({ ok: true, value: undefined })

  expect(await seen()).toEqual(before)
  expect((await deps.record.verify(deps.db)).differences).toEqual([])
  expect(await describeChanges(deps, official, 'c-11')).toMatchObject({
    value: { past: [], waiting: [] },
  })
  expect(await listUnitClasses(deps, official, 'c-11')).toMatchObject({
    value: { classes: [{ hamlet: { id: 'h-111', name: 'Thôn 1' } }] },
  })
})

test('a closing that is taken back opens the hamlet again', async () => {
  const { deps, seen, made, undo } = await givenCommune()
  const living = await listLivingSince(deps.db, { unitIds: ['h-112'], day: on })
  await deps.record.append(
    deps,
    living.map(({ learnerId, validFrom }) =>
      placedEvent(
        { learnerId, actorId: undefined, at: deps.now().toISOString() },
        { hamletId: 'h-111', from: validFrom > on ? validFrom : on },
      ),
    ),
  )
  const before = await seen()
  await made({ kind: 'close', unitIds: ['h-112'], ...said, into: [] })
  expect(await seen()).not.toEqual(before)

  expect(await undo('h-112')).toMatchObject({ ok: true })

  expect(await seen()).toEqual(before)
  expect((await deps.record.verify(deps.db)).differences).toEqual([])
})

test('what was taken back can be done again, and taken back again', async () => {
  const { seen, made, undo } = await givenCommune()
  const before = await seen()
  await undo(await made(merger))

  expect(await undo(await made(merger))).toMatchObject({ ok: true })
  expect(await undo(await made(split))).toMatchObject({ ok: true })
  expect(await seen()).toEqual(before)
})

test('a change is not taken back once something was written of what it made', async () => {
  const { deps, seen, made, undo } = await givenCommune()
  const unitId = await made(merger)
  await givenResident(deps, { displayName: 'Bác Mới', hamletId: unitId })
  const after = await seen()

  expect(await undo(unitId)).toEqual({ ok: false, failure: { code: 'written-since' } })
  expect(await seen()).toEqual(after)
})

test('trainers and officials of elsewhere take nothing back, nor is it taken back twice', async () => {
  const { deps, trainer, made, undo } = await givenCommune()
  const stranger = await givenStaff(deps, { loginName: 'xa.khac', displayName: 'Hà' })
  await givenRole(deps, stranger, { role: 'commune-official', unitId: 'c-12' })
  const unitId = await made(merger)

  for (const who of [trainer, stranger]) {
    expect(await undo(unitId, who)).toMatchObject({ failure: { code: 'not-your-unit' } })
  }
  const elsewhere = { communeId: 'c-12', unitId, on }
  expect(await undoHamletChange(deps, stranger, elsewhere)).toMatchObject({
    failure: { code: 'unit-not-found' },
  })
  await undo(unitId)
  expect(await undo(unitId)).toMatchObject({ failure: { code: 'written-since' } })
})
