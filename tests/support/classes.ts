import { v7 as uuid } from 'uuid'
import type { ClassPlanned } from '#app/features/classes/classes.ts'
import type { ClassRow } from '#db/database.ts'
import { findClass } from '#db/queries/classes.server.ts'
import type { TestDeps } from './people.ts'

type Deps = Pick<TestDeps, 'db' | 'now' | 'record'>
type Given = Partial<ClassPlanned> & { id?: string; actorId?: string }

/** A class planned for this very moment in hamlet h-111. */
export async function givenClass(
  deps: Deps,
  { id = uuid(), actorId, ...plan }: Given = {},
): Promise<ClassRow> {
  const payload: ClassPlanned = {
    ...{ hamletId: 'h-111', teamId: null, startsAt: deps.now().toISOString() },
    ...{ minutes: 90, place: 'Nhà văn hóa Thôn 1', kit: null },
    ...{ skill: 'tra-cuu-ho-so', scenario: 'tra-cuu-ho-so', ...plan },
  }
  await tellOfClass(deps, id, { type: 'class-planned', actorId, payload })
  const found = await findClass(deps.db, id)
  if (!found) throw new Error('A class that was planned is there.')
  return found
}

/** A class that people can join now. */
export async function givenOpenClass(
  deps: Deps,
  { code = '246810', ...given }: Given & { code?: string } = {},
): Promise<ClassRow> {
  const { id } = await givenClass(deps, given)
  const { actorId } = given
  await tellOfClass(deps, id, { type: 'class-opened', actorId, payload: { code } })
  const found = await findClass(deps.db, id)
  if (!found) throw new Error('A class that was opened is there.')
  return found
}

/** Anything else that is told of a class now. */
export async function tellOfClass(
  deps: Deps,
  classId: string,
  told: { type: string; payload: unknown; actorId?: string | undefined },
): Promise<string> {
  const id = uuid()
  const happenedAt = deps.now().toISOString()
  await deps.record.append(deps, [{ id, subjectId: classId, happenedAt, ...told }])
  return id
}

/** Somebody is in the class, as the trainer says, or by joining. */
export async function givenPresent(
  deps: Deps,
  classId: string,
  { learner, actorId }: { learner: string; actorId?: string },
): Promise<void> {
  const how = actorId === undefined ? 'joined' : 'called'
  const payload = { learner, isPresent: true, how }
  await tellOfClass(deps, classId, { type: 'attendance-marked', actorId, payload })
}
