import { lastWayTo, mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import { maySeeSmall, type Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { ClassRow } from '#db/database.ts'
import { listGrantsOf } from '#db/queries/role-grants.server.ts'
import { listClassesWithin } from '#db/queries/unit-classes.server.ts'
import { classCounts } from '../closing/class-counts.server.ts'
import { signedCounts } from '../closing/signed-counts.ts'
import type { Closing } from '../facts.ts'
import { phaseOf } from './class-phase.ts'
import type { ListedClass } from './shown-class.ts'

const most = 100

export type UnitClasses = {
  unit: { id: string; name: string; level: string }
  /** They may plan a class here and open those there are. */
  mayTeach: boolean
  classes: Omit<ListedClass, 'title'>[]
}

/**
 * The classes of a unit and of all below it, without a single name; in counts to whoever stands
 * no higher than their commune.
 */
export async function listUnitClasses(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  unitId: string,
): Promise<Result<UnitClasses, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const { db, now, unitsOn } = deps
  const day = todayOf(now)
  const units = unitsOn(db, day)
  const unit = (await units.wayTo(unitId)).at(-1)
  if (!unit) return failure('unit-not-found')
  const may = (action: 'see-classes' | 'teach') => mayOn(deps, staff, { action, unitId })
  if (!(await may('see-classes'))) return failure('not-your-unit')

  const held = await listGrantsOf(db, staff.learnerId, day)
  const classes: UnitClasses['classes'] = []
  for (const row of await listClassesWithin(db, unitId, most)) {
    const way = await lastWayTo(deps, row.hamletId)
    classes.push({
      ...{ id: row.id, startsAt: row.startsAt, minutes: row.minutes, place: row.place },
      ...{ hamlet: { id: row.hamletId, name: way.at(-1)?.name ?? '' } },
      ...{ scenario: row.scenario, phase: phaseOf(row, now()) },
      // Told apart, class by class, they would undo what is hidden in the figures of the unit.
      counts: maySeeSmall(held, way) ? await countsOf(deps, row) : undefined,
    })
  }
  const mayTeach = unit.level === 'hamlet' && (await may('teach'))
  return success({ unit, mayTeach, classes })
}

function countsOf(deps: RoleDeps, row: ClassRow): Promise<Closing> | Closing | undefined {
  if (row.openedAt === null) return undefined
  return signedCounts(row) ?? classCounts(deps, row)
}
