import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import type { Db, PersonRow } from '#db/database.ts'
import { deletePerson, findPerson } from '#db/queries/persons.server.ts'
import { deleteSignInTries } from '#db/queries/sign-in-tries.server.ts'
import { findStaffAccount } from '#db/queries/staff-accounts.server.ts'
import type { Secrets } from './secrets.server.ts'
import { nameKeyOf, type TriedName } from './try-guard.server.ts'

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
    await forgetTries({ ...deps, db }, person)
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

async function forgetTries(deps: Deps, { id, phone }: PersonRow): Promise<void> {
  const account = await findStaffAccount(deps.db, id)
  const names: TriedName[] = [
    { kind: 'person', name: id },
    ...(phone === null ? [] : [{ kind: 'phone' as const, name: phone }]),
    ...(account ? [{ kind: 'login-name' as const, name: account.loginName }] : []),
  ]
  for (const name of names) await deleteSignInTries(deps.db, nameKeyOf(name, deps))
}
