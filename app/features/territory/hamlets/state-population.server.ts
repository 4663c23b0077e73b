import { inOnePiece } from '#app/features/record/record.server.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import { isDay, type Day } from '../day.ts'
import { type TerritoryDeps } from '../deps.server.ts'
import { unitsOn } from '../tree/units-on.server.ts'
import type { Writer } from '../writer.ts'
import { writeFacts } from './write-facts.server.ts'

type Statement = {
  unitId: string
  asOf: Day
  adults: number
  households: number
  /** Who counted: Công an xã, Thống kê. */
  source: string
}

type Refusal = { code: 'bad-day' | 'bad-count' | 'unit-not-found' | 'not-your-unit' }

/** How many adults and households a unit has on a day: what rates are divided by. */
export function statePopulation(
  deps: TerritoryDeps,
  who: Writer,
  { unitId, ...counts }: Statement,
): Promise<Result<undefined, Refusal>> {
  return inOnePiece(deps, async (within) => {
    if (!isDay(counts.asOf)) return failure('bad-day')
    if (![counts.adults, counts.households].every(isCount)) return failure('bad-count')
    if (!(await unitsOn(within.db, counts.asOf).find(unitId))) {
      return failure('unit-not-found')
    }
    if (!(await who.mayManage(unitId))) return failure('not-your-unit')
    const payload = counts
    await writeFacts(within, who, [
      { unitId, fact: { type: 'population-stated', payload } },
    ])
    return success(undefined)
  })
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
