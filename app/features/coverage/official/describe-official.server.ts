import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { IndicatorCatalogue } from '../catalogue/indicator-catalogue.ts'
import { readerOf } from '../read/reader-of.server.ts'
import { statedRatesOf } from './official-rates-of.server.ts'
import type { ShownOfficial } from './shown-official.ts'

type Deps = RoleDeps & { indicators: IndicatorCatalogue }

/** What official systems say of a unit, by every indicator that there is to type off. */
export async function describeOfficial(
  deps: Deps,
  staff: Pick<Staff, 'learnerId'>,
  unitId: string,
): Promise<Result<ShownOfficial, { code: 'unit-not-found' | 'not-your-unit' }>> {
  const reader = await readerOf(deps, staff, unitId)
  if (!reader.ok) return reader
  const { unit, above, ended, may } = reader.value
  const today = todayOf(deps.now)

  const rates = await statedRatesOf(deps.db, { unitId, day: today })
  const seesNames = may('see-staff')
  const official = deps.indicators.list(today).filter(({ kind }) => kind === 'official')
  return success({
    unit,
    way: above,
    lines: official.map(
      ({ id, name, definition, numerator, denominator, source, mark }) => ({
        indicator: {
          ...{ id, name, definition, numerator, denominator, source },
          isRecalled: mark === 'R',
        },
        rates: (rates.get(id) ?? []).map((rate) => ({
          ...rate,
          statedBy: seesNames ? rate.statedBy : undefined,
        })),
      }),
    ),
    mayState: !ended && may('state-numbers'),
    ended,
    today,
  })
}
