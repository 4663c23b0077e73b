import type { Db } from '#db/database.ts'
import { listSamePerson } from '#db/queries/same-person.server.ts'

/** All pseudonyms of some people, and whose each is. */
export async function pseudonymsOf(
  db: Db,
  ids: readonly string[],
): Promise<{ all: string[]; ownerOf: (learnerId: string) => string | undefined }> {
  const rows = await listSamePerson(db, ids)
  const owners = new Map(rows.map(({ seed, learnerId }) => [learnerId, seed]))
  return { all: [...owners.keys()], ownerOf: (learnerId) => owners.get(learnerId) }
}
