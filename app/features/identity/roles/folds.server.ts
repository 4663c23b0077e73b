import * as v from 'valibot'
import type { Fold } from '#app/features/record/record.server.ts'
import { insertRoleGrants, insertRoleRevocations } from '#db/queries/role-grants.server.ts'
import { grantedSchema, revokedSchema } from './role-events.ts'

/** A revocation may come before what it revokes: it is kept by itself, and joined when asked. */
export const roleGrants: Fold = {
  name: 'role-grants',
  types: ['role-granted', 'role-revoked'],
  tables: ['roleGrant', 'roleRevocation'],
  async apply(db, events) {
    const granted = events.filter(({ type }) => type === 'role-granted')
    const revoked = events.filter(({ type }) => type === 'role-revoked')
    await insertRoleGrants(
      db,
      granted.map(({ id, subjectId, actorId, payload }) => {
        const { role, unitId, from, until } = v.parse(grantedSchema, payload)
        return {
          ...{ id, learnerId: subjectId, role, unitId, validFrom: from },
          ...{ validTo: until ?? null, grantedBy: actorId ?? null },
        }
      }),
    )
    await insertRoleRevocations(
      db,
      revoked.map(({ id, payload }) => {
        const { grant, on } = v.parse(revokedSchema, payload)
        return { grantId: grant, eventId: id, revokedOn: on }
      }),
    )
  },
}
