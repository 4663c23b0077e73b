import { v7 as uuid } from 'uuid'
import { mayOn, type RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { todayOf } from '#app/platform/vietnam-time.ts'
import type { IndicatorCatalogue } from '../catalogue/indicator-catalogue.ts'
import { cleanSource } from '../denominators/clean-source.ts'
import { checkOfficial, type OfficialFlaw, type OfficialForm } from './check-official.ts'

type Deps = RoleDeps & { record: EventRecord; indicators: IndicatorCatalogue }

type Refusal =
  { code: 'unit-not-found' | 'not-your-unit' } | { code: 'bad-rate'; flaws: OfficialFlaw[] }

/** A rate of a unit as an official system says it. On the same day the later statement holds. */
export async function stateOfficialRate(
  deps: Deps,
  staff: Pick<Staff, 'learnerId'>,
  { unitId, form }: { unitId: string; form: OfficialForm },
): Promise<Result<undefined, Refusal>> {
  const today = todayOf(deps.now)
  const way = await deps.unitsOn(deps.db, today).wayTo(unitId)
  if (way.length === 0) return failure('unit-not-found')
  const may = await mayOn(deps, staff, { action: 'state-numbers', unitId })
  if (!may) return failure('not-your-unit')

  const { indicator, asOf } = form
  const isKnown = deps.indicators.find(indicator, today)?.kind === 'official'
  const { rate, flaws } = checkOfficial(form, today)
  const unknown: OfficialFlaw = { field: 'indicator', flaw: 'indicator-unknown' }
  const all = isKnown ? flaws : [unknown, ...flaws]
  if (!rate || all.length > 0)
    return { ok: false, failure: { code: 'bad-rate', flaws: all } }

  const payload = { indicator, asOf, ...rate, source: cleanSource(form.source) }
  await deps.record.append(deps, [
    {
      ...{ id: uuid(), type: 'official-rate-stated', subjectId: unitId },
      ...{ actorId: staff.learnerId, happenedAt: deps.now().toISOString(), payload },
    },
  ])
  return success(undefined)
}
