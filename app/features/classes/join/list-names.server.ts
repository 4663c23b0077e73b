import { byFirstLetter, tellApart } from '#app/features/identity/identity.ts'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import type { ClassRow, Db } from '#db/database.ts'
import { listResidentsOf } from '#db/queries/residents.server.ts'

export type ShownName = { personId: string; name: string; tell: string | undefined }
export type NameGroup = { letter: string; people: ShownName[] }

/**
 * Whom the class may be joined as: the names of its hamlet's people, and what tells two of one
 * name apart. Nothing else of them leaves this function.
 */
export async function listNames(
  { db, now }: { db: Db; now: () => Date },
  { hamletId }: Pick<ClassRow, 'hamletId'>,
): Promise<NameGroup[]> {
  const residents = await listResidentsOf(db, [hamletId], dayInVietnam(now().toISOString()))
  const tells = tellApart(residents)
  return byFirstLetter(
    residents.map((resident) => ({
      ...{ personId: resident.id, name: resident.displayName },
      tell: tells.get(resident),
    })),
  )
}
