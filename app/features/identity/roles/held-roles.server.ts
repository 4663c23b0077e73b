import { todayOf } from '#app/platform/vietnam-time.ts'
import type { Db } from '#db/database.ts'
import { listGrantsOf } from '#db/queries/role-grants.server.ts'
import type { HeldRole } from './role.ts'
import type { UnitsOn } from './unit-tree.server.ts'

export type RoleDeps = { db: Db; now: () => Date; unitsOn: UnitsOn }

/** The roles that somebody holds today. */
export function heldRoles(
  { db, now }: Pick<RoleDeps, 'db' | 'now'>,
  learnerId: string,
): Promise<HeldRole[]> {
  return listGrantsOf(db, learnerId, todayOf(now))
}
