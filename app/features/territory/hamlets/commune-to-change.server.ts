import { failure, success, type Result } from '#app/platform/result.ts'
import { listLaterStatements } from '#db/queries/unit-statements.server.ts'
import type { UnitOnDay } from '#db/queries/units.server.ts'
import { isDay, type Day } from '../day.ts'
import type { TerritoryDeps } from '../deps.server.ts'
import { unitsOn } from '../tree/units-on.server.ts'
import type { Writer } from '../writer.ts'

export type CommuneRefusal = { code: 'bad-day' | 'unit-not-found' | 'not-your-unit' }
export type HamletRefusal = CommuneRefusal | { code: 'has-later-changes' }

type Commune = { communeId: string; hamlets: UnitOnDay[] }

/** The hamlets of a commune on a day, for somebody who may change them. */
export async function communeToChange(
  { db }: TerritoryDeps,
  who: Writer,
  { communeId, on }: { communeId: string; on: Day },
): Promise<Result<Commune, CommuneRefusal>> {
  if (!isDay(on)) return failure('bad-day')
  const units = unitsOn(db, on)
  const commune = await units.find(communeId)
  if (commune?.level !== 'commune') return failure('unit-not-found')
  if (!(await who.mayManage(communeId))) return failure('not-your-unit')
  return success({ communeId, hamlets: await units.childrenOf(communeId) })
}

/**
 * Hamlets of one commune on a day, and the other hamlets there, for somebody who may change them.
 * What has been said of them for later days would be lost behind a change, so it is refused.
 */
export async function hamletsToChange(
  deps: TerritoryDeps,
  who: Writer,
  { unitIds, on }: { unitIds: readonly string[]; on: Day },
): Promise<
  Result<{ communeId: string; own: UnitOnDay[]; others: UnitOnDay[] }, HamletRefusal>
> {
  if (!isDay(on)) return failure('bad-day')
  const first = await unitsOn(deps.db, on).find(unitIds[0] ?? '')
  if (first?.level !== 'hamlet' || first.parentId === null) return failure('unit-not-found')

  const commune = await communeToChange(deps, who, { communeId: first.parentId, on })
  if (!commune.ok) return commune
  const { communeId, hamlets } = commune.value
  const own = hamlets.filter(({ id }) => unitIds.includes(id))
  if (own.length < new Set(unitIds).size) return failure('unit-not-found')

  const later = await listLaterStatements(deps.db, unitIds, on)
  if (later.length > 0) return failure('has-later-changes')
  const others = hamlets.filter(({ id }) => !unitIds.includes(id))
  return success({ communeId, own, others })
}
