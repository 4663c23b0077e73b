/** Counts of one unit after another, and of all of them together. */
export function sumUp<Counts>(nothing: () => Counts) {
  const byUnit = new Map<string, Counts>()
  const total = nothing()
  const note = (unitId: string, change: (counts: Counts) => void): void => {
    const own = byUnit.get(unitId) ?? nothing()
    byUnit.set(unitId, own)
    change(own)
    change(total)
  }
  return { byUnit, total, note }
}
