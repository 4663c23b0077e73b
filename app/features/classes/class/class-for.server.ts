import { mayOnLast, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { ClassRow } from '#db/database.ts'
import { findClass } from '#db/queries/classes.server.ts'

export type ClassRefusal = { code: 'class-not-found' | 'not-your-unit' }

/**
 * A class, for somebody of the staff who may teach in its hamlet or see its counts; where the
 * hamlet is no more, for whose roles reached it on its last day.
 */
export async function classFor(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  { classId, action }: { classId: string; action: 'teach' | 'see-classes' },
): Promise<Result<ClassRow, ClassRefusal>> {
  const found = await findClass(deps.db, classId)
  if (!found) return failure('class-not-found')
  const may = await mayOnLast(deps, staff, { action, unitId: found.hamletId })
  return may ? success(found) : failure('not-your-unit')
}
