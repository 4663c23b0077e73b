import { v7 as uuid } from 'uuid'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { insertPerson } from '#db/queries/persons.server.ts'
import {
  findStaffAccountByName,
  insertStaffAccount,
} from '#db/queries/staff-accounts.server.ts'
import type { BadForm } from '../form-field.ts'
import { openSession } from '../open-session.server.ts'
import type { RoleDeps } from '../roles/held-roles.server.ts'
import { hashSecret } from '../secret-hash.server.ts'
import type { Secrets } from '../secrets.server.ts'
import type { Joining } from '../staff/staff-forms.ts'
import type { OpenedSession, Staff } from '../visitor.ts'
import type { InvitationFailure } from './invitation.ts'
import { readInvitation } from './read-invitation.server.ts'
import { takeUp } from './take-up.server.ts'

type Deps = Secrets & RoleDeps & { record: EventRecord }

/** Makes an account of the staff by an invitation, with the role it gives, and signs in. */
export async function acceptInvitation(
  deps: Deps,
  token: string,
  { displayName, loginName, password, isSharedDevice }: Joining,
): Promise<Result<OpenedSession, InvitationFailure | BadForm>> {
  // Costly, and nothing may wait for it while the one connection is in a transaction.
  const asked = await readInvitation(deps, token)
  if (!asked.ok) return asked
  const passwordHash = await hashSecret({ kind: 'password', text: password }, deps)

  return deps.db.transaction().execute(async (db) => {
    const within = { ...deps, db }
    const invitation = await readInvitation(within, token)
    if (!invitation.ok) return invitation
    if (await findStaffAccountByName(db, loginName)) {
      const fields = { loginName: 'login-name-taken' } as const
      return { ok: false, failure: { code: 'bad-form', fields } }
    }
    const at = deps.now().toISOString()
    const person = { id: uuid(), learnerId: uuid(), displayName, createdAt: at }
    await insertPerson(db, { ...person, phone: null, pinHash: null })
    const account = { personId: person.id, loginName, passwordHash, passwordSetAt: at }
    await insertStaffAccount(db, { ...account, oidcSubject: null })
    await takeUp(within, invitation.value, person.learnerId)
    return success(await openSession(within, person.id, { isSharedDevice, isStaff: true }))
  })
}

/** Gives the role of an invitation to somebody who is of the staff already. */
export async function joinByInvitation(
  deps: Deps,
  token: string,
  staff: Staff,
): Promise<Result<undefined, InvitationFailure | { code: 'your-own-invitation' }>> {
  return deps.db.transaction().execute(async (db) => {
    const invitation = await readInvitation({ ...deps, db }, token)
    if (!invitation.ok) return invitation
    // Whoever made it would use up what was meant for somebody else.
    if (invitation.value.invitedBy === staff.learnerId)
      return failure('your-own-invitation')
    await takeUp({ ...deps, db }, invitation.value, staff.learnerId)
    return success(undefined)
  })
}
