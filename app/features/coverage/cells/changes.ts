import { nobody, plus, type Counts } from './counts.ts'
import { firstDaysOf } from './first-days.ts'
import type { CellIndicator } from './indicator.ts'
import type { Day, Person, Spell } from './person.ts'
import type { Rules } from './rules.ts'

/** By how much a cell changes on a day. */
export type Change = { hamletId: string; indicator: CellIndicator; day: Day; by: Counts }

/**
 * What a person adds to the cells: one where they live on the first day of each indicator, taken
 * along wherever they move, and away with the groups they leave.
 */
export function changesOfPerson(person: Person, rules: Rules): Change[] {
  const firstDays = [...firstDaysOf(person, rules)]
  return person.spells.flatMap((spell) => {
    const [one, lessOne] = [countsOf(spell), plus(nobody, countsOf(spell), -1)]
    const { hamletId, from, to } = spell
    return firstDays.flatMap(([indicator, first]): Change[] => {
      const day = first > from ? first : from
      if (to === null) return [{ hamletId, indicator, day, by: one }]
      if (day >= to) return []
      return [
        { hamletId, indicator, day, by: one },
        { hamletId, indicator, day: to, by: lessOne },
      ]
    })
  })
}

function countsOf({ groups }: Spell): Counts {
  const counts = { ...nobody, everyone: 1 }
  for (const group of groups) counts[group] = 1
  return counts
}

/** Adds up changes of the same cell and day, and drops those that come to nothing. */
export function sumOfChanges(changes: readonly Change[]): Change[] {
  const sums = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.hamletId} ${change.indicator} ${change.day}`
    const known = sums.get(key)
    sums.set(key, known ? { ...known, by: plus(known.by, change.by) } : change)
  }
  return [...sums.values()].filter(({ by }) =>
    Object.values(by).some((count) => count !== 0),
  )
}

export function takenBack(changes: readonly Change[]): Change[] {
  return changes.map((change) => ({ ...change, by: plus(nobody, change.by, -1) }))
}
