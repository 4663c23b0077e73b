import { placeHamlets } from '#app/features/territory/territory.server.ts'
import type { Numbers, PairsAnswer } from '../indicators/hide-pairs.ts'
import {
  calculate,
  type Calculated,
  type CalculationDeps,
  type OwnCalculation,
} from './calculate.server.ts'

type NamedUnit = { id: string; name: string; level: string }

/** A calculation of a unit, and of whatever stands right below it, which together are the whole. */
export type CountedBelow = PairsAnswer &
  Pick<Calculated, 'teams' | 'without'> & {
    /** In the order of `below`; undefined for hamlets of which nothing came. */
    units: readonly (NamedUnit | undefined)[]
  }

type Asked = { calculation: OwnCalculation; from: string; to: string }

export async function countBelow(
  deps: CalculationDeps,
  { id: unitId, level }: { id: string; level: string },
  { calculation, from, to }: Asked,
): Promise<CountedBelow> {
  const counted = await calculate(deps, calculation, { unitId, from, to })
  const { total, byUnit, stated, teams = [], without = [] } = counted
  const told = { total, teams, without, isOutOfStated: stated !== undefined }
  // Of the teams of communes it is not known on the way down from a nation whose they are.
  const isWhole = calculation !== 'team-active' || level !== 'nation'
  if (level === 'hamlet' || !isWhole) return { ...told, units: [], below: [] }
  const children = await deps.unitsOn(deps.db, to).childrenOf(unitId)
  const placeOf = await placesIn(deps, { unitId, to, children })
  const sums = new Map<string, Numbers>()
  for (const [id, numbers] of byUnit) {
    const place = placeOf(id)
    if (id !== unitId) sums.set(place, plus(sums.get(place) ?? {}, numbers))
  }
  const nothing = nothingOf(total, told.isOutOfStated)
  const units = [...children, ...(sums.has(nowhere) ? [undefined] : [])]
  const below = units.map((unit) => {
    const own = plus(nothing, sums.get(unit?.id ?? nowhere) ?? {})
    const outOf = unit && stated?.get(unit.id)
    return outOf === undefined ? own : { ...own, outOf }
  })
  return { ...told, units, below }
}

type Within = { unitId: string; to: string; children: readonly NamedUnit[] }

/** Under which of the units right below something stands. */
async function placesIn({ db }: CalculationDeps, { unitId, to, children }: Within) {
  const placed = await placeHamlets(db, { unitId, on: to })
  const placeOf = new Map([
    ...placed.map(({ hamletId, childId }) => [hamletId, childId] as const),
    ...children.map(({ id }) => [id, id] as const),
  ])
  return (id: string) => placeOf.get(id) ?? nowhere
}

/** Where nobody was counted; out of how many nobody has said. */
function nothingOf(total: Numbers, isOutOfStated: boolean): Numbers {
  const names = Object.keys(total).filter((name) => !isOutOfStated || name !== 'outOf')
  return Object.fromEntries(names.map((name) => [name, 0]))
}

const nowhere = ''

function plus(one: Numbers, other: Numbers): Numbers {
  const names = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries(
    [...names].map((name) => [name, (one[name] ?? 0) + (other[name] ?? 0)]),
  )
}
