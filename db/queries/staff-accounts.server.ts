import type { Db, StaffAccountRow } from '../database.ts'

export async function insertStaffAccount(db: Db, account: StaffAccountRow): Promise<void> {
  await db.insertInto('staffAccount').values(account).execute()
}

export function findStaffAccount(
  db: Db,
  personId: string,
): Promise<StaffAccountRow | undefined> {
  return db
    .selectFrom('staffAccount')
    .selectAll()
    .where('personId', '=', personId)
    .executeTakeFirst()
}

export function findStaffAccountByName(
  db: Db,
  loginName: string,
): Promise<StaffAccountRow | undefined> {
  return db
    .selectFrom('staffAccount')
    .selectAll()
    .where('loginName', '=', loginName)
    .executeTakeFirst()
}

export async function updatePassword(
  db: Db,
  personId: string,
  password: Pick<StaffAccountRow, 'passwordHash' | 'passwordSetAt'>,
): Promise<void> {
  await db
    .updateTable('staffAccount')
    .set(password)
    .where('personId', '=', personId)
    .execute()
}

export function findStaffAccountBySubject(
  db: Db,
  oidcSubject: string,
): Promise<StaffAccountRow | undefined> {
  return db
    .selectFrom('staffAccount')
    .selectAll()
    .where('oidcSubject', '=', oidcSubject)
    .executeTakeFirst()
}

export async function updateOidcSubject(
  db: Db,
  personId: string,
  oidcSubject: string,
): Promise<void> {
  await db
    .updateTable('staffAccount')
    .set({ oidcSubject })
    .where('personId', '=', personId)
    .execute()
}
