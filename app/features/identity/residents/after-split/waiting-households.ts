import type { NamedUnit } from '../../roles/shown-unit.ts'

/** People who are placed together: a household, or one of whom no household is known. */
type WaitingHousehold = {
  /** The record of the first of them. */
  id: string
  household: string | null
  names: string[]
}

/** Of a hamlet that is the first part of a split: who is still to be placed, and where. */
export type Waiting = {
  count: number
  parts: NamedUnit[]
  households: WaitingHousehold[]
}

export const partFieldOf = (householdId: string) => `part-${householdId}`

type Resident = { id: string; household: string | null }

/** Households in the order of their numbers or names; who has none stands alone, at the end. */
export function householdsOf<Waiter extends Resident>(
  residents: readonly Waiter[],
): Waiter[][] {
  const groups = new Map<string, Waiter[]>()
  for (const resident of residents) {
    const key = resident.household === null ? `- ${resident.id}` : `= ${resident.household}`
    groups.set(key, [...(groups.get(key) ?? []), resident])
  }
  const order = new Intl.Collator('vi', { numeric: true })
  const nameOf = ([first]: readonly Waiter[]) => first?.household ?? null
  return [...groups.values()].sort((one, other) => {
    const [a, b] = [nameOf(one), nameOf(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return order.compare(a, b)
  })
}
