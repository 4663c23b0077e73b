import type { ShownNumber } from '../read/shown-number.ts'
import type { PlaceRow } from '../table/place-row.ts'

/** From few to nearly all, in fifths; or why there is no rate. */
export const shades = [1, 2, 3, 4, 5] as const
export type Shade = (typeof shades)[number] | 'hidden' | 'unreported' | 'no-rate'

export function shadeOf({ able, outOf }: Pick<PlaceRow, 'able' | 'outOf'>): Shade {
  if (able.kind !== 'count') return able.kind
  return outOf?.kind === 'count' && outOf.count > 0 ? fifth(able, outOf) : 'no-rate'
}

type Count = Extract<ShownNumber, { kind: 'count' }>

const fifth = (able: Count, outOf: Count): Shade =>
  shades[Math.min(4, Math.floor((5 * able.count) / outOf.count))] ?? 5
