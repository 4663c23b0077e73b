import { useMemo, useRef } from 'react'
import type { Attempt } from './attempt.ts'
import { followWay, guidanceOn, takenSince, type Guidance } from './guidance.ts'
import type { Scenario } from './scenario.ts'
import { shortestWay } from './solver.ts'
import type { Action } from './world.ts'

/**
 * What to do next; a check is told nothing. A search looks at thousands of worlds, so a way once
 * found is kept as long as the learner follows it.
 */
export function useGuidance(scenario: Scenario, attempt: Attempt): Guidance | undefined {
  const known = useRef<{ attempt: Attempt; way: readonly Action[] }>()
  return useMemo(() => {
    const { world, trace } = attempt
    if (world.mode === 'exam') return undefined
    const before = known.current
    const taken = before && takenSince(before.attempt.trace, trace)
    const way =
      (before && taken && followWay(scenario, before.way, taken, world)) ??
      shortestWay(scenario, world)
    known.current = way && { attempt, way }
    return way && guidanceOn(way)
  }, [scenario, attempt])
}
