import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { classFor, type ClassRefusal } from '../class/class-for.server.ts'
import { peopleOfClass } from '../class/class-people.server.ts'
import type { Live } from './live.server.ts'

/** A trainer is with somebody: for two minutes they call no other. */
export async function helpLearner(
  deps: RoleDeps & { live: Live },
  staff: Pick<Staff, 'learnerId'>,
  { classId, person }: { classId: string; person: string },
): Promise<Result<undefined, ClassRefusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  const { present } = await peopleOfClass(deps.db, found.value)
  const now = deps.now().getTime()
  if (present.includes(person)) deps.live.board.help({ classId, person }, now)
  return success(undefined)
}
