import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import type { Db, PersonRow } from '#db/database.ts'
import { eraseTextsOf } from '#db/queries/class-questions.server.ts'
import { listLinkedLearnerIds } from '#db/queries/learner-links.server.ts'
import { deletePerson, findPerson, listMergedInto } from '#db/queries/persons.server.ts'
import { deleteSignInTries } from '#db/queries/sign-in-tries.server.ts'
import { findStaffAccount } from '#db/queries/staff-accounts.server.ts'
import type { Secrets } from './secrets.server.ts'
import { nameKeyOf, type TriedName } from './try-guard.server.ts'

type Deps = Secrets & { db: Db; now: () => Date; record: EventRecord }

/**
 * Removes all that says who somebody is, with their consents, cards and sessions, and the words
 * they wrote; of every record of theirs. What they learned stays as the doings of nobody in
 * particular, and nobody can claim it again. Erasing again is no error.
 */
export async function eraseMyData(deps: Deps, personId: string): Promise<void> {
  const inside = async (db: Db) => {
    const person = await findPerson(db, personId)
    if (!person) return
    for (const each of [person, ...(await listMergedInto(db, personId))]) {
      await eraseRecord({ ...deps, db }, each)
    }
  }
  await (deps.db.isTransaction ? inside(deps.db) : deps.db.transaction().execute(inside))
}

async function eraseRecord(deps: Deps, person: PersonRow): Promise<void> {
  const { learnerId } = person
  const linked = await listLinkedLearnerIds(deps.db, learnerId)
  await forgetTries(deps, person)
  await eraseTextsOf(deps.db, [learnerId, ...linked])
  await deletePerson(deps.db, person.id)
  const erased = {
    ...{ id: uuid(), type: 'learner-erased', subjectId: learnerId, payload: {} },
    happenedAt: deps.now().toISOString(),
  }
  await deps.record.append(deps, [erased])
}

async function forgetTries(deps: Deps, { id, phone }: PersonRow): Promise<void> {
  const account = await findStaffAccount(deps.db, id)
  const names: TriedName[] = [
    { kind: 'person', name: id },
    ...(phone === null ? [] : [{ kind: 'phone' as const, name: phone }]),
    ...(account ? [{ kind: 'login-name' as const, name: account.loginName }] : []),
  ]
  for (const name of names) await deleteSignInTries(deps.db, nameKeyOf(name, deps))
}
