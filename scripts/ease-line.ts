import type { EaseReport } from '#app/features/lessons/ease/check-ease.server.ts'

/** How easy the Vietnamese texts read as a whole, in one line. */
export function easeLine({ lengths, exceptions, problems }: EaseReport): string {
  const sorted = lengths.toSorted((one, other) => one - other)
  const at = (part: number) => String(sorted[Math.floor(sorted.length * part)] ?? 0)
  return [
    `Reading ease: ${String(sorted.length)} sentences`,
    `${at(0.5)} syllables at the median, ${at(0.95)} at the 95th percentile`,
    `${String(exceptions)} exceptions, ${String(problems.length)} problems.`,
  ].join(', ')
}
