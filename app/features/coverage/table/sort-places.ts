import { shareOf } from '../denominators/rate.ts'
import type { ShownNumber } from '../hiding/shown-number.ts'
import type { Order, OrderKey } from './order.ts'
import type { PlaceRow } from './place-row.ts'

/** Thôn 2 before Thôn 10, Đ after D. */
const collator = new Intl.Collator('vi', { numeric: true })

/** The number of a row; undefined where there is none or it is not to be seen. */
export const countIn = (number: ShownNumber | undefined): number | undefined =>
  number?.kind === 'count' ? number.count : undefined

/** How many more would have to be able: up to the target or, where there is none, all adults. */
export function needOf({ able: all, target, rate }: PlaceRow): number | undefined {
  const able = target === undefined ? rate.able : all
  const reached = able.kind === 'unreported' ? 0 : countIn(able)
  const goal = target ?? countIn(rate.outOf)
  return goal === undefined || reached === undefined
    ? undefined
    : Math.max(0, goal - reached)
}

const numberBy: Record<Exclude<OrderKey, 'name'>, (row: PlaceRow) => number | undefined> = {
  need: needOf,
  adults: ({ adults }) => adults?.adults ?? undefined,
  able: ({ able }) => countIn(able),
  rate: ({ rate }) => shareOf(rate),
  target: ({ target }) => target,
  missing: ({ missing }) => countIn(missing),
  reached: ({ reached }) => countIn(reached),
  change: ({ change }) => countIn(change),
}

/**
 * The rows in an order. Where there is no number, or none to be seen, a row comes after those that
 * have one, whichever way round; what is no more comes last of all.
 */
export function sortPlaces(rows: readonly PlaceRow[], order: Order): PlaceRow[] {
  const { key, isTurned } = order
  const byName = (a: PlaceRow, b: PlaceRow) =>
    Number(!a.unit) - Number(!b.unit) ||
    collator.compare(a.unit?.name ?? '', b.unit?.name ?? '')
  if (key === 'name') {
    return [...rows].sort((a, b) =>
      isTurned && a.unit && b.unit ? byName(b, a) : byName(a, b),
    )
  }
  const number = numberBy[key]
  return [...rows].sort((a, b) => {
    const [one, other] = [a.unit && number(a), b.unit && number(b)]
    if (one === undefined || other === undefined) {
      return Number(one === undefined) - Number(other === undefined) || byName(a, b)
    }
    return (isTurned ? one - other : other - one) || byName(a, b)
  })
}
