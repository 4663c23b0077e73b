import type { Db } from '#db/database.ts'
import { inChunks } from '#db/queries/in-chunks.ts'
import {
  deleteUnitAncestors,
  insertUnitAncestors,
  listEverBelow,
  listParentSpans,
} from '#db/queries/unit-facts.server.ts'
import { ancestryOf, type ParentSpan } from './ancestry.ts'

/** Works out again what stands above the units, and above all that ever stood below them. */
export async function renewAncestors(db: Db, unitIds: readonly string[]): Promise<void> {
  const affected = [...(await withAllBelow(db, unitIds))]
  const spans = await spansUpwards(db, affected)
  await inChunks(affected, (some) => deleteUnitAncestors(db, some))
  const rows = affected.flatMap((unitId) =>
    ancestryOf(unitId, (id) => spans.get(id) ?? []).map((span) => ({ unitId, ...span })),
  )
  await insertUnitAncestors(db, rows)
}

async function withAllBelow(db: Db, unitIds: readonly string[]): Promise<Set<string>> {
  const found = new Set(unitIds)
  for (let last = unitIds; last.length > 0;) {
    const below = await inChunks(last, (some) => listEverBelow(db, some))
    last = [...new Set(below)].filter((id) => !found.has(id))
    last.forEach((id) => found.add(id))
  }
  return found
}

/** Of the units and of all that ever stood above them. */
async function spansUpwards(
  db: Db,
  unitIds: readonly string[],
): Promise<Map<string, ParentSpan[]>> {
  const spans = new Map<string, ParentSpan[]>()
  for (let next = unitIds; next.length > 0;) {
    next.forEach((id) => spans.set(id, []))
    const rows = await inChunks(next, (some) => listParentSpans(db, some))
    for (const { unitId, ...span } of rows) spans.get(unitId)?.push(span)
    const above = rows.flatMap(({ parentId }) => (parentId === null ? [] : [parentId]))
    next = [...new Set(above)].filter((id) => !spans.has(id))
  }
  return spans
}
