import type { Db } from '#db/database.ts'
import { listPresencesOf, type PresenceRow } from '#db/queries/outreach.server.ts'
import { allIdsOf } from '../visits/known-of.server.ts'

/** The classes somebody was in, under any of their pseudonyms, the latest first. */
export async function listMyPresences(
  db: Db,
  learnerId: string,
): Promise<{ ids: string[]; presences: PresenceRow[] }> {
  const ids = await allIdsOf(db, learnerId)
  const rows = await listPresencesOf(db, ids)
  const seen = new Set<string>()
  const presences = rows.filter(
    ({ classId }) => !seen.has(classId) && seen.add(classId).has(classId),
  )
  return { ids, presences }
}

export async function wasInClass(
  db: Db,
  learnerId: string,
  classId: string,
): Promise<boolean> {
  const { presences } = await listMyPresences(db, learnerId)
  return presences.some((each) => each.classId === classId)
}

/** Whether somebody was ever in a class, and so has a page of them. */
export async function hasBeenInClass(
  { db }: { db: Db },
  learnerId: string | undefined,
): Promise<boolean> {
  if (learnerId === undefined) return false
  return (await listMyPresences(db, learnerId)).presences.length > 0
}
