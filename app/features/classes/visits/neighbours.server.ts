import type { Db } from '#db/database.ts'
import { listGroupsOf } from '#db/queries/outreach.server.ts'
import { listResidentsOf, type ResidentRow } from '#db/queries/residents.server.ts'
import { listStaffAmong } from '#db/queries/role-grants.server.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import type { Day } from './days.ts'
import type { Neighbour } from './houses.ts'
import { isReached, knownOf, nextVisitOf } from './known-of.server.ts'
import { standingOf, type CoreLine } from './standing.ts'

/** The people of a hamlet whom somebody may call on: all but the staff among them. */
export async function listLearningResidents(
  db: Db,
  hamletId: string,
  today: Day,
): Promise<ResidentRow[]> {
  const residents = await listResidentsOf(db, [hamletId], today)
  const ids = residents.map(({ learnerId }) => learnerId)
  const staff = new Set(await listStaffAmong(db, ids))
  return residents.filter(({ learnerId }) => !staff.has(learnerId))
}

/** The same with what each has reached, and when they were last called on. */
export async function listNeighbours(
  db: Db,
  hamletId: string,
  { today, core }: { today: Day; core: readonly CoreLine[] },
): Promise<Neighbour[]> {
  const residents = await listLearningResidents(db, hamletId, today)
  const known = await knownOf(
    db,
    residents.map(({ learnerId }) => learnerId),
  )
  const groups = await listGroupsOf(
    db,
    residents.map(({ id }) => id),
  )
  return residents.map((resident) => {
    const { id, learnerId, displayName, birthYear, household, smartphone } = resident
    const own = known(learnerId)
    const lastVisit = own.visits[0]
    return {
      ...{ id, learnerId, birthYear, smartphone, name: displayName },
      household: household?.trim() || null,
      groups: groups.filter(({ personId }) => personId === id).map(({ group }) => group),
      standing: standingOf(core, own.mastery, isReached(own)),
      lastVisitOn: lastVisit ? dayInVietnam(lastVisit.at) : null,
      nextOn: nextVisitOf(own),
    }
  })
}
