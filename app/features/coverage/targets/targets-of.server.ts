import { endInVietnam } from '#app/platform/vietnam-time.ts'
import type { Db } from '#db/database.ts'
import { inChunks } from '#db/queries/in-chunks.ts'
import { listTargets } from '#db/queries/targets.server.ts'
import type { StatedTarget, Target, TargetIndicator } from './target.ts'

export type Targets = ReadonlyMap<string, ReadonlyMap<string, Target>>

/** By the end of `year`, as it was on `day`. */
type Asked = { unitIds: readonly string[]; year: number; day: string }

/** The targets of units as they stood on a day: by unit, then by indicator. */
export async function targetsOf(db: Db, asked: Asked): Promise<Targets> {
  const found = new Map<string, Map<string, Target>>()
  for (const stated of await statedTargetsOf(db, asked)) {
    const { unitId, indicator, isWithdrawn, ...target } = stated
    const own = found.get(unitId) ?? new Map<string, Target>()
    if (isWithdrawn) own.delete(indicator)
    else found.set(unitId, own.set(indicator, target))
  }
  return found
}

/** How many of one indicator hold for each unit. */
export async function heldTargets(
  db: Db,
  { indicator, ...asked }: Asked & { indicator: TargetIndicator },
): Promise<Map<string, number>> {
  const held = new Map<string, number>()
  for (const [unitId, own] of await targetsOf(db, asked)) {
    const target = own.get(indicator)
    if (target) held.set(unitId, target.adults)
  }
  return held
}

/** What was said last of the target of one indicator. */
export const lastOf = (
  said: readonly StatedTarget[],
  { unitId, indicator }: { unitId: string; indicator: TargetIndicator },
) => said.findLast((each) => each.unitId === unitId && each.indicator === indicator)

/** All that was stated of them by then, the latest last. */
export async function statedTargetsOf(
  db: Db,
  { unitIds, year, day }: Asked,
): Promise<StatedTarget[]> {
  const before = endInVietnam(day)
  const rows = await inChunks(unitIds, (some) =>
    listTargets(db, { unitIds: some, year, before }),
  )
  return rows.map(({ eventId: id, statedBy, name, isWithdrawn, ...row }) => ({
    ...{ ...row, id, isWithdrawn: isWithdrawn === 1, actorId: statedBy },
    statedBy: statedBy !== null && name !== null ? { id: statedBy, name } : undefined,
  }))
}
