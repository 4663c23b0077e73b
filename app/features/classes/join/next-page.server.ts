import type { ClassRow, Db } from '#db/database.ts'
import { findClassPush } from '#db/queries/open-classes.server.ts'

/** Where somebody who joined goes: the page all are asked to open, else where they see that they are in. */
export async function nextPage(
  { db }: { db: Db },
  { id }: Pick<ClassRow, 'id'>,
): Promise<string> {
  return (await findClassPush(db, id)) ?? '/toi/lop?xong=joined'
}
