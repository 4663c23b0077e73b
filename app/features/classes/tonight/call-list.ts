import { stands, type EveningResident } from './evening.ts'

export type CallList<Resident extends EveningResident = EveningResident> = {
  /** To be asked along, the least reached first. */
  calls: Resident[]
  /** Can do it alone already: to help their neighbours. */
  helpers: Resident[]
}

/** Whom to ask along to an evening about a skill. */
export function callList(residents: readonly EveningResident[], skill: string): CallList {
  const sorted = [...residents].sort((one, other) => compare(keyOf(one), keyOf(other)))
  const isDone = ({ rungs }: EveningResident) => stands(rungs[skill], 'passed')
  return {
    calls: sorted.filter((each) => !isDone(each)),
    helpers: sorted.filter(isDone),
  }
}

function keyOf({ rungs, isToAskAgain, household, name, id }: EveningResident) {
  const reached = Object.keys(rungs).length
  return [reached, isToAskAgain ? 0 : 1, household ?? '', name, id] as const
}

/** House 2 before house 10. */
const order = new Intl.Collator('vi', { numeric: true })

function compare(one: ReturnType<typeof keyOf>, other: ReturnType<typeof keyOf>): number {
  for (const [index, value] of one.entries()) {
    const found = order.compare(String(value), String(other[index]))
    if (found !== 0) return found
  }
  return 0
}
