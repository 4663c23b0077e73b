import type { Finding } from './flag.ts'
import { groupedBy, peopleIn, type Pass } from './pass.ts'
import { thresholds } from './thresholds.ts'

/** How long checks took that were passed anywhere. */
export type KnownTime = { scenario: string; seconds: number }

/** Checks passed faster than people can, or than nearly everybody did, by several of a hamlet. */
export function tooFastIn(passes: readonly Pass[], known: readonly KnownTime[]): Finding[] {
  const usual = fastTimes(known)
  const groups = groupedBy(passes, ({ hamletId, scenario }) => `${hamletId} ${scenario}`)
  return [...groups.values()].flatMap((own) => {
    const fast = own.filter((pass) => isFast(pass, usual.get(pass.scenario)))
    const people = peopleIn(fast)
    const isRare = fast.length < own.length * thresholds.leastFastShare
    const [first] = fast
    if (!first || people < thresholds.leastFastPeople || isRare) return []
    const seconds = Math.min(...fast.map((pass) => pass.seconds))
    const values = { people, passes: own.length, seconds }
    const { hamletId, skill } = first
    return [{ code: 'too-fast' as const, hamletIds: [hamletId], skill, values }]
  })
}

function isFast({ seconds, steps }: Pass, usual: number | undefined): boolean {
  const floor = steps * thresholds.secondsPerStep
  return seconds < floor || (usual !== undefined && seconds < usual)
}

/** For each scenario of which enough is known, the time that nearly everybody takes. */
function fastTimes(known: readonly KnownTime[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const [scenario, own] of groupedBy(known, (each) => each.scenario)) {
    if (own.length < thresholds.leastKnownTimes) continue
    const sorted = own.map(({ seconds }) => seconds).sort((one, other) => one - other)
    times.set(scenario, sorted[Math.floor(sorted.length * thresholds.fastShare)] ?? 0)
  }
  return times
}
