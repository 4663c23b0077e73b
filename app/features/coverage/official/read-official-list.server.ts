import { success, type Result } from '#app/platform/result.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { BadList } from '../lists/list-asked.ts'
import { rowsOf, type GivenList } from '../lists/rows-of.server.ts'
import {
  officialToState,
  type OfficialDeps,
  type OfficialRefusal,
} from './official-to-state.server.ts'
import { officialRatesOf } from './official-rates-of.server.ts'
import { readRateLines, type ReadRates } from './read-rate-lines.ts'

/** What a list says of a unit by official systems, to be looked at before it is stated. */
export async function readOfficialList(
  deps: OfficialDeps,
  staff: Pick<Staff, 'learnerId'>,
  { unitId, list }: { unitId: string; list: GivenList },
): Promise<Result<ReadRates, OfficialRefusal | BadList>> {
  const found = await officialToState(deps, staff, unitId)
  if (!found.ok) return found
  const rows = await rowsOf(list)
  if (!rows.ok) return rows
  const { indicators, today } = found.value
  const rates = await officialRatesOf(deps.db, { unitId, day: today })
  const latest = new Map(
    [...rates].flatMap(([id, [newest]]) => (newest ? [[id, newest] as const] : [])),
  )
  const names = new Map(indicators.map(({ id, name }) => [id, Object.values(name)]))
  return success(readRateLines(rows.value, { names, latest, today }))
}
