import type { Rates } from '../denominators/rate.ts'
import { gapBetween } from '../denominators/reconcile.ts'
import type { SeenCoverage } from './shown-coverage.ts'

/** Of a commune that speaks for itself, where its hamlets do not add up to what it says. */
export function adultsGap(level: string, { own, below }: Rates): SeenCoverage['gap'] {
  if (level !== 'commune' || own.from !== 'own' || own.adults === null) return undefined
  const parts = below.flatMap((each) => each?.adults ?? [])
  const silent = below.reduce((sum, each) => sum + (each?.missing ?? 0), 0)
  const gap = gapBetween(own.adults, parts)
  return parts.length === 0 || gap.difference === 0 ? undefined : { ...gap, silent }
}
