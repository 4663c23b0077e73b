import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import type { ClassRow, Db } from '#db/database.ts'
import { listAgreedToClassList } from '#db/queries/class-list.server.ts'
import { listResidentsOf, type ResidentRow } from '#db/queries/residents.server.ts'

type Deps = { db: Db; now: () => Date }

/** A class is joined by name by the people of its own hamlet who agreed to be listed. */
export async function classList(
  { db, now }: Deps,
  { hamletId }: Pick<ClassRow, 'hamletId'>,
): Promise<ResidentRow[]> {
  const agreed = await listAgreedToClassList(db, hamletId)
  const day = dayInVietnam(now().toISOString())
  return (await listResidentsOf(db, [hamletId], day)).filter(({ id }) => agreed.has(id))
}

export async function isOnList(
  deps: Deps,
  joined: Pick<ClassRow, 'hamletId'>,
  personId: string,
): Promise<boolean> {
  return (await classList(deps, joined)).some(({ id }) => id === personId)
}
