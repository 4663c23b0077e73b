import type { ExpressionBuilder } from 'kysely'
import type { Database, Db, RoleGrantRow, RoleRevocationRow } from '../database.ts'
import { forEachRow } from './for-each-row.server.ts'
import { isOn } from './units.server.ts'

export const insertRoleGrants = forEachRow((db, row: RoleGrantRow) =>
  db
    .insertInto('roleGrant')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
)

export const insertRoleRevocations = forEachRow((db, row: RoleRevocationRow) =>
  db
    .insertInto('roleRevocation')
    .values(row)
    .onConflict((conflict) => conflict.doNothing()),
)

/** Begun, not run out, and not taken back by a day. */
function isHeldOn(day: string) {
  return (eb: ExpressionBuilder<Database, 'roleGrant'>) =>
    eb.and([
      eb('roleGrant.validFrom', '<=', day),
      eb.or([eb('roleGrant.validTo', 'is', null), eb('roleGrant.validTo', '>', day)]),
      eb.not(
        eb.exists(
          eb
            .selectFrom('roleRevocation')
            .select('roleRevocation.grantId')
            .whereRef('roleRevocation.grantId', '=', 'roleGrant.id')
            .where('roleRevocation.revokedOn', '<=', day),
        ),
      ),
    ])
}

export function listGrantsOf(db: Db, learnerId: string, day: string) {
  return db
    .selectFrom('roleGrant')
    .select(['role', 'unitId'])
    .where('learnerId', '=', learnerId)
    .where(isHeldOn(day))
    .orderBy('validFrom')
    .orderBy('id')
    .execute()
}

/** What some people are in charge of on a day, the first post first. */
export function listPostsOf(db: Db, learnerIds: readonly string[], day: string) {
  return db
    .selectFrom('roleGrant')
    .innerJoin('unitVersion', 'unitVersion.unitId', 'roleGrant.unitId')
    .select(['roleGrant.learnerId', 'unitVersion.kind', 'unitVersion.name'])
    .where('roleGrant.learnerId', 'in', learnerIds)
    .where(isHeldOn(day))
    .where(isOn('unitVersion', day))
    .orderBy('roleGrant.validFrom')
    .orderBy('roleGrant.id')
    .execute()
}

export function findGrant(
  db: Db,
  id: string,
  day: string,
): Promise<RoleGrantRow | undefined> {
  return db
    .selectFrom('roleGrant')
    .selectAll()
    .where('id', '=', id)
    .where(isHeldOn(day))
    .executeTakeFirst()
}

/** Who holds roles at the units themselves, by name; those who had themselves erased are left out. */
export function listGrantsAt(db: Db, unitIds: readonly string[], day: string) {
  return db
    .selectFrom('roleGrant')
    .innerJoin('person', 'person.learnerId', 'roleGrant.learnerId')
    .select([
      'roleGrant.id',
      'roleGrant.learnerId',
      'roleGrant.role',
      'roleGrant.unitId',
      'roleGrant.validFrom',
      'roleGrant.validTo',
      'person.displayName',
    ])
    .where('roleGrant.unitId', 'in', unitIds)
    .where(isHeldOn(day))
    .orderBy('roleGrant.validFrom')
    .orderBy('roleGrant.id')
    .execute()
}

/** Those of some learners who ever held a role: what they practise counts for nobody. */
export async function listStaffAmong(
  db: Db,
  learnerIds: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom('roleGrant')
    .select('learnerId')
    .distinct()
    .where('learnerId', 'in', learnerIds)
    .execute()
  return rows.map(({ learnerId }) => learnerId)
}
