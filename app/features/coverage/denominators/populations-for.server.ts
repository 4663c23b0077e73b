import { unitsOn } from '#app/features/territory/territory.server.ts'
import { inChunks } from '#db/queries/in-chunks.ts'
import type { Db } from '#db/database.ts'
import type { Statement } from './denominator.ts'

/** With the account of who stated it. */
export type StatedBySomebody = Statement & { statedBy: string | null }

/** What was last stated of units by a day, of those of which something was. */
export async function populationsFor(
  { db }: { db: Db },
  { unitIds, day }: { unitIds: readonly string[]; day: string },
): Promise<Map<string, StatedBySomebody>> {
  const units = unitsOn(db, day)
  const rows = await inChunks(unitIds, (some) => units.populationsOf(some))
  return new Map(
    rows.map(({ unitId, adults, households, asOf, source, statedBy }) => [
      unitId,
      { adults, households, asOf, source, statedBy },
    ]),
  )
}
