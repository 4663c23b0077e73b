import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import type { ClassRow, Db } from '#db/database.ts'
import { listNamesOf } from '#db/queries/attendance.server.ts'
import {
  listHardScreensOf,
  type HardScreen,
} from '#db/queries/class-hard-screens.server.ts'
import { listWithdrawalsIn } from '#db/queries/deed-withdrawals.server.ts'
import { describeRoll } from '../attendance/describe-roll.server.ts'
import { listMarks } from '../attendance/list-marks.server.ts'
import type { ClassRefusal } from '../class/class-for.server.ts'
import { peopleOfClass } from '../class/class-people.server.ts'
import { phaseOf } from '../class/class-phase.ts'
import { overBy } from '../class/longest-open.ts'
import { classCounts } from './class-counts.server.ts'
import type { ShownClosing } from './shown-closing.ts'
import { signedCounts } from './signed-counts.ts'

/** What a class comes to: to be signed, or as it was signed, with what was put right since. */
export async function describeClosing(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  classId: string,
): Promise<Result<ShownClosing & { hamletId: string; hard: HardScreen[] }, ClassRefusal>> {
  const roll = await describeRoll(deps, staff, classId)
  if (!roll.ok) return roll
  const { row, rows } = roll.value
  const { id, hamletId, startsAt, place, scenario, closedAt, closedBy } = row
  const counts = signedCounts(row)
  const [signer] = closedBy === null ? [] : await listNamesOf(deps.db, [closedBy])
  const marks = closedAt === null ? [] : await listMarks(deps.db, classId)
  const withdrawn = closedAt === null ? [] : await listWithdrawalsIn(deps.db, classId)
  return success({
    ...{ id, hamletId, startsAt, place, scenario, phase: phaseOf(row, deps.now()) },
    now: await classCounts(deps, row),
    signed:
      counts && closedAt !== null
        ? { counts, at: closedAt, by: signer?.displayName }
        : undefined,
    corrections: marks.filter(({ at }) => closedAt !== null && at > closedAt),
    withdrawn: withdrawn.filter(({ at }) => closedAt !== null && at > closedAt).length,
    hard: await hardIn(deps.db, row),
    names: rows.filter(({ isPresent }) => isPresent).map(({ name }) => name),
  })
}

async function hardIn(db: Db, row: ClassRow): Promise<HardScreen[]> {
  if (row.openedAt === null) return []
  const { aliases } = await peopleOfClass(db, row)
  const to = row.closedAt ?? overBy(row.openedAt)
  return listHardScreensOf(db, { learnerIds: [...aliases.keys()], from: row.openedAt, to })
}
