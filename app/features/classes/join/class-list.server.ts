import { todayOf } from '#app/platform/vietnam-time.ts'
import type { ClassRow, Db } from '#db/database.ts'
import { listResidentsOf, type ResidentRow } from '#db/queries/residents.server.ts'

type Deps = { db: Db; now: () => Date }

/** A class is joined by name by the people of its own hamlet who agreed to be listed. */
export function classList(
  { db, now }: Deps,
  { hamletId }: Pick<ClassRow, 'hamletId'>,
): Promise<ResidentRow[]> {
  return listResidentsOf(db, [hamletId], todayOf(now))
}

export async function isOnList(
  deps: Deps,
  joined: Pick<ClassRow, 'hamletId'>,
  personId: string,
): Promise<boolean> {
  return (await classList(deps, joined)).some(({ id }) => id === personId)
}
