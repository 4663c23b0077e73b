import { v7 as uuid } from 'uuid'
import { hashSecret } from '#app/features/identity/secret-hash.server.ts'
import type { Role } from '#app/features/identity/roles/role.ts'
import type { Staff } from '#app/features/identity/visitor.ts'
import { insertPerson } from '#db/queries/persons.server.ts'
import { insertStaffAccount } from '#db/queries/staff-accounts.server.ts'
import type { TestDeps } from './people.ts'

export const staffPassword = 'trâu trắng qua cầu'

/** Somebody with a password, and no role. */
export async function givenStaff(
  deps: Pick<TestDeps, 'db' | 'now' | 'config'>,
  { loginName = 'lan.nguyen', displayName = 'Nguyễn Thị Lan' } = {},
): Promise<Staff> {
  const at = deps.now().toISOString()
  const person = { id: uuid(), learnerId: uuid(), displayName }
  await insertPerson(deps.db, { ...person, phone: null, pinHash: null, createdAt: at })
  await insertStaffAccount(deps.db, {
    personId: person.id,
    loginName,
    passwordHash: await hashSecret({ kind: 'password', text: staffPassword }, deps),
    passwordSetAt: at,
    oidcSubject: null,
  })
  return { ...person, isSharedDevice: false, isStaff: true, isFromClass: false }
}

/** A role given by nobody in particular. Its id. */
export async function givenRole(
  deps: Pick<TestDeps, 'db' | 'now' | 'record'>,
  { learnerId }: { learnerId: string },
  held: { role: Role; unitId: string },
): Promise<string> {
  const id = uuid()
  await deps.record.append(deps, [
    {
      ...{ id, type: 'role-granted', subjectId: learnerId },
      happenedAt: deps.now().toISOString(),
      payload: { ...held, from: '2026-01-01' },
    },
  ])
  return id
}
