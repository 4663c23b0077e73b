import type { Db } from '#db/database.ts'
import { inChunks } from '#db/queries/in-chunks.ts'
import { listTargets } from '#db/queries/targets.server.ts'
import type { Target } from './target.ts'

export type Targets = ReadonlyMap<string, ReadonlyMap<string, Target>>

/** The targets of units for a year: by unit, then by indicator. */
export async function targetsOf(
  db: Db,
  { unitIds, year }: { unitIds: readonly string[]; year: number },
): Promise<Targets> {
  const rows = await inChunks(unitIds, (some) => listTargets(db, { unitIds: some, year }))
  const found = new Map<string, Map<string, Target>>()
  for (const { unitId, indicator, adults, source, statedAt, statedBy, name } of rows) {
    const own = found.get(unitId) ?? new Map<string, Target>()
    const who = statedBy !== null && name !== null ? { id: statedBy, name } : undefined
    found.set(unitId, own.set(indicator, { adults, source, statedAt, statedBy: who }))
  }
  return found
}
