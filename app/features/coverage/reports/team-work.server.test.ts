import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { givenOpenClass, tellOfClass } from '#tests/support/classes.ts'
import { givenCoverage, tell, type CoverageDeps } from '#tests/support/given-coverage.ts'
import { teamWork } from './team-work.server.ts'

const asked = { unitId: 'c-11', dataFrom: '2026-03-01', dataTo: '2026-03-31' }
const stated = { validFrom: '2026-01-05', validTo: null }
const aDay = 24 * 60

async function givenTeamWith(deps: CoverageDeps, id: string, learnerId: string) {
  const by = () => ({ statedAt: '2026-01-05T00:00:00.000Z', eventId: uuid() })
  const decision = { decisionNumber: '12/QĐ-UBND', decidedOn: '2026-01-05' }
  await deps.db
    .insertInto('team')
    .values({ id, unitId: 'h-111', ...decision, ...stated, ...by() })
    .execute()
  await deps.db
    .insertInto('teamMember')
    .values({ teamId: id, learnerId, post: 'member', ...stated, ...by() })
    .execute()
}

/** A class of a team, or of nobody's, that is signed so many days after it. */
async function givenClassOf(
  deps: CoverageDeps,
  { teamId, code, days }: { teamId: string | null; code: string; days?: number },
) {
  const { id } = await givenOpenClass(deps, { teamId, code, actorId: 'trainer-1' })
  if (days === undefined) return
  const then = { ...deps, now: () => new Date(deps.now().getTime() + days * aDay * 60_000) }
  const counts = { present: 0, headcount: 0, joined: 0, practised: 0, passed: 0 }
  const payload = { ...counts, witnessed: 0, onBehalf: 0 }
  await tellOfClass(then, id, { type: 'class-closed', payload })
}

test('a team is told by its classes, how many were signed, how many in time, and its visits', async () => {
  const deps = await givenCoverage()
  await givenTeamWith(deps, 'team-1', 'trainer-1')
  await givenTeamWith(deps, 'team-2', 'trainer-2')
  await givenClassOf(deps, { teamId: 'team-1', code: '111111', days: 3 })
  await givenClassOf(deps, { teamId: 'team-1', code: '222222', days: 4 })
  await givenClassOf(deps, { teamId: 'team-1', code: '333333' })
  // Planned for no team, opened by one of the first.
  await givenClassOf(deps, { teamId: null, code: '444444', days: 0 })
  await givenClassOf(deps, { teamId: 'team-gone', code: '555555', days: 0 })
  const visit = { hamletId: 'h-111', skill: null, outcome: 'shown', where: 'home' }
  const payload = { ...visit, next: null }
  await tell(deps, 'somebody', { type: 'visit-made', payload, actorId: 'trainer-2' })

  const { teams, withoutTeam } = await teamWork(deps.db, asked)

  expect(teams.find(({ id }) => id === 'team-1')).toMatchObject({
    ...{ name: 'Thôn 1', held: 4, signed: 3, signedInTime: 2, visits: 0 },
  })
  expect(teams.find(({ id }) => id === 'team-2')).toMatchObject({ held: 0, visits: 1 })
  expect(withoutTeam).toBe(1)
  const april = { ...asked, dataFrom: '2026-04-01', dataTo: '2026-04-30' }
  expect((await teamWork(deps.db, april)).teams).toMatchObject([{ held: 0 }, { held: 0 }])
})
