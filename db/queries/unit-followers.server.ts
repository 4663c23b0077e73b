import { sql } from 'kysely'
import type {
  ClassRow,
  Db,
  Instant,
  ResidenceRow,
  RoleGrantRow,
  TeamMemberRow,
  TeamRow,
} from '../database.ts'

type Asked = { unitIds: readonly string[]; day: string }

/** Who lives in hamlets on a day, and who moves there later, each with the day it begins. */
export function listLivingSince(
  db: Db,
  { unitIds, day }: Asked,
): Promise<Pick<ResidenceRow, 'learnerId' | 'hamletId' | 'validFrom'>[]> {
  return db
    .selectFrom('residence')
    .select(['learnerId', 'hamletId', 'validFrom'])
    .where('hamletId', 'in', unitIds)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('residence as later')
            .select('later.learnerId')
            .whereRef('later.learnerId', '=', 'residence.learnerId')
            .whereRef('later.validFrom', '>', 'residence.validFrom')
            .where('later.validFrom', '<=', day),
        ),
      ),
    )
    .orderBy('learnerId')
    .orderBy('validFrom')
    .execute()
}

/** How many people whom the record knows live in hamlets on a day, or will. */
export async function countLivingSince(db: Db, asked: Asked): Promise<number> {
  const living = await listLivingSince(db, asked)
  const learners = JSON.stringify(living.map(({ learnerId }) => learnerId))
  const found = await db
    .selectFrom('person')
    .select((eb) => eb.fn.count<number>('id').distinct().as('people'))
    .where(sql<boolean>`"learnerId" in (select value from json_each(${learners}))`)
    .where('mergedInto', 'is', null)
    .executeTakeFirstOrThrow()
  return found.people
}

/** The roles at units that hold on a day or begin later, and that nobody took back. */
export function listGrantsSince(db: Db, { unitIds, day }: Asked): Promise<RoleGrantRow[]> {
  return db
    .selectFrom('roleGrant')
    .selectAll()
    .where('unitId', 'in', unitIds)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', day)]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('roleRevocation')
            .select('roleRevocation.grantId')
            .whereRef('roleRevocation.grantId', '=', 'roleGrant.id'),
        ),
      ),
    )
    .orderBy('id')
    .execute()
}

/** The teams of units that stand on a day or begin later. */
export function listTeamsSince(db: Db, { unitIds, day }: Asked): Promise<TeamRow[]> {
  return db
    .selectFrom('team')
    .selectAll()
    .where('unitId', 'in', unitIds)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', day)]))
    .orderBy('id')
    .execute()
}

export function listMembersSince(
  db: Db,
  { teamId, day }: { teamId: string; day: string },
): Promise<TeamMemberRow[]> {
  return db
    .selectFrom('teamMember')
    .selectAll()
    .where('teamId', '=', teamId)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>', day)]))
    .orderBy('learnerId')
    .execute()
}

/** The classes of hamlets that are still to come. */
export function listComingClasses(
  db: Db,
  { unitIds, after }: { unitIds: readonly string[]; after: Instant },
): Promise<ClassRow[]> {
  return db
    .selectFrom('class')
    .selectAll()
    .where('hamletId', 'in', unitIds)
    .where('startsAt', '>', after)
    .where('openedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .orderBy('startsAt')
    .execute()
}
