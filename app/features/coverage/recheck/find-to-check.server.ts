import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { RecheckDrawRow } from '#db/database.ts'
import { findDraw } from '#db/queries/recheck.server.ts'
import { drawnPeople } from './drawn-people.server.ts'
import { listToCheck } from './list-to-check.server.ts'
import type { ToCheck } from './shown-recheck.ts'
import type { Book } from './task-of.ts'

export type ToCheckRefusal = { code: 'not-drawn' | 'not-your-unit' }

export type FoundToCheck = { draw: RecheckDrawRow; hamletId: string; person: ToCheck }

/** One of a sample, for whoever may know them by name where they live now. */
export async function findToCheck(
  deps: RoleDeps & { skills: Book },
  staff: Pick<Staff, 'learnerId'>,
  { drawId, learnerId }: { drawId: string; learnerId: string },
): Promise<Result<FoundToCheck, ToCheckRefusal>> {
  const { db, skills } = deps
  const today = todayOf(deps.now)
  const draw = await findDraw(db, drawId)
  const drawn = draw && (await drawnPeople(db, [draw], today))
  const found = drawn?.find((each) => each.learnerId === learnerId)
  if (!draw || !found) return failure('not-drawn')
  const { hamletNow: unitId } = found
  if (!(await mayOn(deps, staff, { action: 'teach', unitId }))) {
    return failure('not-your-unit')
  }
  const way = await deps.unitsOn(db, today).wayTo(unitId)
  const hamlets = new Map([[unitId, way.at(-1)?.name ?? '']])
  const asked = { draws: [draw], hamlets, readerId: staff.learnerId, today, book: skills }
  const people = await listToCheck(db, asked)
  const person = people.find((each) => each.learnerId === learnerId)
  return person ? success({ draw, hamletId: unitId, person }) : failure('not-drawn')
}
