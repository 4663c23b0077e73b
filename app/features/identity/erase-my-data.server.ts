import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import type { Db } from '#db/database.ts'
import { deletePerson, findPerson } from '#db/queries/persons.server.ts'
import { deleteSignInTries } from '#db/queries/sign-in-tries.server.ts'
import type { Secrets } from './secrets.server.ts'
import { nameKeyOf } from './try-guard.server.ts'

type Deps = Secrets & { db: Db; now: () => Date; record: EventRecord }

/**
 * Removes all that says who somebody is, with their consents and sessions. What they learned
 * stays as the doings of nobody in particular, and nobody can claim it again. Erasing again is
 * no error.
 */
export async function eraseMyData(deps: Deps, personId: string): Promise<void> {
  await deps.db.transaction().execute(async (db) => {
    const person = await findPerson(db, personId)
    if (!person) return
    if (person.phone !== null) {
      const tried = { kind: 'phone' as const, name: person.phone }
      await deleteSignInTries(db, nameKeyOf(tried, deps))
    }
    await deletePerson(db, personId)
    const erased = {
      id: uuid(),
      type: 'learner-erased',
      subjectId: person.learnerId,
      happenedAt: deps.now().toISOString(),
      payload: {},
    }
    await deps.record.append({ ...deps, db }, [erased])
  })
}
