import type { Db, PersonGroupRow } from '../database.ts'

export async function insertGroups(db: Db, rows: readonly PersonGroupRow[]): Promise<void> {
  if (rows.length === 0) return
  await db
    .insertInto('personGroup')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteGroupsOf(db: Db, personId: string): Promise<void> {
  await db.deleteFrom('personGroup').where('personId', '=', personId).execute()
}

export async function listGroupsOf(
  db: Db,
  personId: string,
): Promise<PersonGroupRow['group'][]> {
  const rows = await db
    .selectFrom('personGroup')
    .select('group')
    .where('personId', '=', personId)
    .orderBy('group')
    .execute()
  return rows.map(({ group }) => group)
}
