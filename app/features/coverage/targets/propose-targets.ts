import type { TargetPlace } from './shown-targets.ts'
import { proposedTarget } from './target.ts'

/** From 1 to 100, as `60`, `60 %` or `62,5`. */
export function readPercent(typed: string): number | undefined {
  const [, written] = /^(\d{1,3}(?:[.,]\d)?)\s*%?$/.exec(typed.trim()) ?? []
  const percent = Number(written?.replace(',', '.'))
  return percent > 0 && percent <= 100 ? percent : undefined
}

/** So many percent of those stated in each place, to be edited before it is saved. */
export function proposeTargets(
  places: readonly TargetPlace[],
  percent: number,
): Record<string, string> {
  return Object.fromEntries(
    places.flatMap(({ id, stated }) =>
      stated === undefined ? [] : [[id, String(proposedTarget(stated, percent))]],
    ),
  )
}
