import type { Db } from '#db/database.ts'
import { findStaffAccount } from '#db/queries/staff-accounts.server.ts'
import type { Staff } from '../visitor.ts'

export async function findLoginName({ db }: { db: Db }, staff: Staff): Promise<string> {
  return (await findStaffAccount(db, staff.id))?.loginName ?? ''
}
