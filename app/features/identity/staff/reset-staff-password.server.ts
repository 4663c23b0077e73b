import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import { findPersonOfLearner } from '#db/queries/persons.server.ts'
import { findGrant } from '#db/queries/role-grants.server.ts'
import { findStaffAccount } from '#db/queries/staff-accounts.server.ts'
import { heldRoles, type RoleDeps } from '../roles/held-roles.server.ts'
import { mayGrant } from '../roles/may-grant.ts'
import type { Secrets } from '../secrets.server.ts'
import type { Staff } from '../visitor.ts'
import type { NewPassword } from './new-password-notice.tsx'
import { giveNewPassword } from './reset-password.server.ts'

type Refusal = {
  code:
    'grant-not-found' | 'not-your-unit' | 'not-your-own' | 'no-account' | 'has-higher-role'
}

/**
 * A new password for who holds a role, made by who could give it, and told face to face. Whoever
 * holds another role besides is left to who could give that too: it would be theirs to use.
 */
export async function resetStaffPassword(
  deps: Secrets & RoleDeps & { record: EventRecord },
  staff: Staff,
  grantId: string,
): Promise<Result<NewPassword, Refusal>> {
  const { db, now, unitsOn, record } = deps
  const on = todayOf(now)
  const grant = await findGrant(db, grantId, on)
  if (!grant) return failure('grant-not-found')
  const own = await heldRoles(deps, staff.learnerId)
  const mayGive = async ({ role, unitId }: Pick<typeof grant, 'role' | 'unitId'>) =>
    mayGrant(own, role, await unitsOn(db, on).wayTo(unitId))
  if (!(await mayGive(grant))) return failure('not-your-unit')
  const { learnerId } = grant
  if (learnerId === staff.learnerId) return failure('not-your-own')
  for (const held of await heldRoles(deps, learnerId)) {
    if (!(await mayGive(held))) return failure('has-higher-role')
  }

  const person = await findPersonOfLearner(db, learnerId)
  const account = person && (await findStaffAccount(db, person.id))
  if (!account) return failure('no-account')
  const password = await giveNewPassword(deps, account, (within) =>
    record.append({ ...deps, db: within }, [
      {
        ...{ id: uuid(), type: 'password-reset', subjectId: learnerId, payload: {} },
        ...{ actorId: staff.learnerId, happenedAt: now().toISOString() },
      },
    ]),
  )
  const { loginName } = account
  return success({ name: person.displayName, loginName, password })
}
