import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { Indicator } from '../catalogue/indicator-book.ts'
import type { IndicatorCatalogue } from '../catalogue/indicator-catalogue.ts'

export type OfficialDeps = RoleDeps & { indicators: IndicatorCatalogue }
export type OfficialRefusal = { code: 'unit-not-found' | 'not-your-unit' }

/** The indicators of which somebody may type off what official systems say of a unit. */
export async function officialToState(
  deps: OfficialDeps,
  staff: Pick<Staff, 'learnerId'>,
  unitId: string,
): Promise<Result<{ indicators: Indicator[]; today: string }, OfficialRefusal>> {
  const today = todayOf(deps.now)
  const way = await deps.unitsOn(deps.db, today).wayTo(unitId)
  if (way.length === 0) return failure('unit-not-found')
  const may = await mayOn(deps, staff, { action: 'state-numbers', unitId })
  if (!may) return failure('not-your-unit')
  const indicators = deps.indicators.list(today).filter(({ kind }) => kind === 'official')
  return success({ indicators, today })
}
