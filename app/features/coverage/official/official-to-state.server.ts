import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import type { Indicator } from '../catalogue/indicator-book.ts'
import type { IndicatorCatalogue } from '../catalogue/indicator-catalogue.ts'
import { unitToChange, type ChangeRefusal } from '../read/unit-to-change.server.ts'

export type OfficialDeps = RoleDeps & { indicators: IndicatorCatalogue }
export type OfficialRefusal = ChangeRefusal

/** The indicators of which somebody may type off what official systems say of a unit. */
export async function officialToState(
  deps: OfficialDeps,
  staff: Pick<Staff, 'learnerId'>,
  unitId: string,
): Promise<Result<{ indicators: Indicator[]; today: string }, OfficialRefusal>> {
  const found = await unitToChange(deps, staff, { action: 'state-numbers', unitId })
  if (!found.ok) return found
  const { today } = found.value
  const indicators = deps.indicators.list(today).filter(({ kind }) => kind === 'official')
  return success({ indicators, today })
}
