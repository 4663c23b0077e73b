import { v7 as uuid } from 'uuid'
import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { ClassDeps } from '../class/class-deps.server.ts'
import { classFor, type ClassRefusal } from '../class/class-for.server.ts'
import { phaseOf } from '../class/class-phase.ts'
import { pushedPage, type PageTitles } from './pushed-page.server.ts'

export type PushRefusal = ClassRefusal | { code: 'class-not-open' | 'no-such-page' }

/** Asks everybody in an open class to open a page of ours; null takes that back. */
export async function pushToClass(
  deps: ClassDeps & PageTitles,
  staff: Pick<Staff, 'learnerId'>,
  { classId, path }: { classId: string; path: string | null },
): Promise<Result<undefined, PushRefusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  if (phaseOf(found.value, deps.now()) !== 'open') return failure('class-not-open')
  if (path !== null && !pushedPage(deps, path)) return failure('no-such-page')
  await deps.record.append(deps, [
    {
      ...{ id: uuid(), type: 'class-pushed', subjectId: classId },
      actorId: staff.learnerId,
      happenedAt: deps.now().toISOString(),
      payload: { path },
    },
  ])
  return success(undefined)
}
