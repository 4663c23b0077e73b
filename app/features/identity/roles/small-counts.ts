/** Groups smaller than this are hidden from whoever stands above the commune that owns them. */
export const smallest = 10

/** Null where the number is small enough to say who it is about. */
export function shownCount(count: number, maySeeSmall: boolean): number | null {
  return maySeeSmall || count >= smallest ? count : null
}

type Held = { unitId: string }
type Unit = { id: string; level: string }

/**
 * Whether somebody who holds these roles stands no higher than the commune: then small numbers
 * are shown.
 * @param way - to the unit asked about, from the top down
 */
export function maySeeSmall(held: readonly Held[], way: readonly Unit[]): boolean {
  return way.some(
    ({ id, level }) =>
      (level === 'commune' || level === 'hamlet') &&
      held.some(({ unitId }) => unitId === id),
  )
}
