import { shareOf, type Rate } from '../denominators/rate.ts'

/** From few to nearly all, in fifths; or why there is no rate. */
export const shades = [1, 2, 3, 4, 5] as const
export type Shade = (typeof shades)[number] | 'hidden' | 'unreported' | 'no-rate'

export function shadeOf(rate: Pick<Rate, 'able' | 'outOf'>): Shade {
  if (rate.able.kind !== 'count') return rate.able.kind
  const share = shareOf(rate)
  if (share === undefined) return 'no-rate'
  return shades[Math.min(4, Math.floor(5 * share))] ?? 5
}
