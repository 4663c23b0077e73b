import type { Staff } from '#app/features/identity/identity.ts'
import { derivedEventId } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { ClassDeps } from '../class/class-deps.server.ts'
import { classFor, type ClassRefusal } from '../class/class-for.server.ts'
import { peopleOfClass } from '../class/class-people.server.ts'
import { phaseOf } from '../class/class-phase.ts'

export type RoomRefusal = ClassRefusal | { code: 'not-open' | 'nobody-took-part' }

type Told = {
  classId: string
  /** Pseudonyms of those who took part; who was not in the class is left out. */
  learnerIds: readonly string[]
}

/**
 * Notes that those present practised together what was shown on the wall. For each of them it
 * counts once in a class, however often it is told. Gives how many they are.
 */
export async function recordRoom(
  deps: ClassDeps,
  staff: Pick<Staff, 'learnerId'>,
  { classId, learnerIds }: Told,
): Promise<Result<{ count: number }, RoomRefusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  if (phaseOf(found.value, deps.now()) !== 'open') return failure('not-open')
  const { present } = await peopleOfClass(deps.db, found.value)
  const taking = present.filter((learnerId) => learnerIds.includes(learnerId))
  if (taking.length === 0) return failure('nobody-took-part')

  const { skill, scenario } = found.value
  const happenedAt = deps.now().toISOString()
  await deps.record.append(
    deps,
    taking.map((learnerId) => ({
      id: derivedEventId('room-practised', classId, scenario, learnerId),
      ...{ type: 'room-practised', subjectId: learnerId, actorId: staff.learnerId },
      ...{ happenedAt, payload: { skill, scenario, class: classId } },
    })),
  )
  return success({ count: taking.length })
}
