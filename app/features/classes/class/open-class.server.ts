import { randomInt } from 'node:crypto'
import type { Staff } from '#app/features/identity/identity.ts'
import { derivedEventId } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import { findOpenClassByCode } from '#db/queries/classes.server.ts'
import type { ClassDeps } from './class-deps.server.ts'
import { classFor, type ClassRefusal } from './class-for.server.ts'
import { phaseOf } from './class-phase.ts'
import { openSince } from './longest-open.ts'

/** Opens a class, from now on joined by a code that no other open class has. */
export async function openClass(
  deps: ClassDeps,
  staff: Pick<Staff, 'learnerId'>,
  classId: string,
): Promise<Result<undefined, ClassRefusal | { code: 'cancelled' }>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  const phase = phaseOf(found.value, deps.now())
  if (phase === 'cancelled') return failure('cancelled')
  // Pressed twice, or by two: it is open.
  if (phase !== 'planned') return success(undefined)

  await deps.db.transaction().execute(async (trx) => {
    const opened = {
      ...{ id: derivedEventId('class-opened', classId), type: 'class-opened' },
      ...{ subjectId: classId, actorId: staff.learnerId },
      happenedAt: deps.now().toISOString(),
      payload: { code: await freeCode(trx, deps.now()) },
    }
    await deps.record.append({ ...deps, db: trx }, [opened])
  })
  return success(undefined)
}

async function freeCode(db: Db, now: Date): Promise<string> {
  for (;;) {
    // None begins with a nought, which people leave out.
    const code = String(randomInt(100_000, 1_000_000))
    if (!(await findOpenClassByCode(db, { code, openedSince: openSince(now) }))) return code
  }
}
