import type { Db } from '#db/database.ts'
import { listPseudonymsOf } from '#db/queries/recheck-people.server.ts'

/** All pseudonyms of some people, by those that the cells know them by; and whose each is. */
export async function pseudonymsOf(
  db: Db,
  ids: readonly string[],
): Promise<{ all: string[]; ownerOf: (learnerId: string) => string | undefined }> {
  const rows = await listPseudonymsOf(db, ids)
  const owners = new Map(rows.map(({ id, learnerId }) => [learnerId, id]))
  return { all: [...owners.keys()], ownerOf: (learnerId) => owners.get(learnerId) }
}
