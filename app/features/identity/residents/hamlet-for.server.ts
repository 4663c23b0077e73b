import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { heldRoles, type RoleDeps } from '../roles/held-roles.server.ts'
import { mayAct } from '../roles/may-act.ts'
import type { NamedUnit } from '../roles/shown-unit.ts'
import type { Staff } from '../visitor.ts'

export type HamletRefusal = { code: 'unit-not-found' | 'not-your-unit' | 'not-a-hamlet' }

/** A hamlet whose people somebody may know by name, as the way to it from the top. */
export async function hamletFor(
  deps: RoleDeps,
  { learnerId }: Pick<Staff, 'learnerId'>,
  hamletId: string,
): Promise<Result<{ way: NamedUnit[]; hamlet: NamedUnit }, HamletRefusal>> {
  const way = await deps.unitsOn(deps.db, todayOf(deps.now)).wayTo(hamletId)
  const hamlet = way.at(-1)
  if (!hamlet) return failure('unit-not-found')
  if (!mayAct(await heldRoles(deps, learnerId), 'teach', way)) {
    return failure('not-your-unit')
  }
  if (hamlet.level !== 'hamlet') return failure('not-a-hamlet')
  return success({ way, hamlet })
}
