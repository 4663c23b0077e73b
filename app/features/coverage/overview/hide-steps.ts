import { isSmall } from './hide-cells.ts'

/**
 * How many there were on one day after another, seen from above the commune: where it became one
 * to nine more or fewer the earlier is left out, so that not even the change says who it was.
 * From the last, which is hidden by what stands beside it, back.
 */
export function hideSmallSteps(counts: readonly number[]): boolean[] {
  const hidden: boolean[] = []
  let after: number | undefined
  for (const count of [...counts].reverse()) {
    const isHidden = isSmall(count) || (after !== undefined && isSmall(after - count))
    hidden.unshift(isHidden)
    if (!isHidden) after = count
  }
  return hidden
}
