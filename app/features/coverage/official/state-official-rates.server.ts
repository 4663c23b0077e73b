import { v7 as uuid } from 'uuid'
import type { Staff } from '#app/features/identity/identity.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { success, type Result } from '#app/platform/result.ts'
import { cleanSource } from '../denominators/clean-source.ts'
import { checkOfficial, type OfficialForm } from './check-official.ts'
import type { RateFlaw } from './official-asked.ts'
import {
  officialToState,
  type OfficialDeps,
  type OfficialRefusal,
} from './official-to-state.server.ts'

type Deps = OfficialDeps & { record: EventRecord }
type BadRates = { code: 'bad-rates'; flaws: RateFlaw[] }

/**
 * Rates of a unit as official systems say them, all or none. On the same day the later statement
 * holds.
 */
export async function stateOfficialRates(
  deps: Deps,
  staff: Pick<Staff, 'learnerId'>,
  { unitId, forms }: { unitId: string; forms: readonly OfficialForm[] },
): Promise<Result<{ stated: number }, OfficialRefusal | BadRates>> {
  const found = await officialToState(deps, staff, unitId)
  if (!found.ok) return found
  const { indicators, today } = found.value
  const checked = forms.map((form) => {
    const { indicator } = form
    const { rate, flaws } = checkOfficial(form, today)
    const isKnown = indicators.some(({ id }) => id === indicator)
    const unknown = { field: 'indicator', flaw: 'indicator-unknown' } as const
    const all = isKnown ? flaws : [unknown, ...flaws]
    return { form, rate, flaws: all.map((flaw): RateFlaw => ({ ...flaw, indicator })) }
  })
  const flaws = checked.flatMap((each) => each.flaws)
  if (flaws.length > 0) return { ok: false, failure: { code: 'bad-rates', flaws } }

  const happenedAt = deps.now().toISOString()
  const events = checked.flatMap(({ form: { indicator, asOf, source }, rate }) => {
    if (!rate) return []
    const payload = { indicator, asOf, ...rate, source: cleanSource(source) }
    const about = { id: uuid(), type: 'official-rate-stated', subjectId: unitId }
    return { ...about, actorId: staff.learnerId, happenedAt, payload }
  })
  await deps.record.append(deps, events)
  return success({ stated: events.length })
}
