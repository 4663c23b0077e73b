import { useMemo } from 'react'
import { guidanceFrom, type Guidance } from '../search/guidance.ts'
import type { Stage } from '../stage/stage.ts'
import { readWayTable } from '../search/way-table.ts'
import type { World } from '../engine/world.ts'

/** What to do next; a check is told nothing. */
export function useGuidance({ compiled, way }: Stage, world: World): Guidance | undefined {
  const { scenario } = compiled
  const distances = useMemo(
    () => (way === undefined ? undefined : readWayTable(way)),
    [way],
  )
  return useMemo(
    () => (world.mode === 'exam' ? undefined : guidanceFrom(scenario, world, distances)),
    [scenario, world, distances],
  )
}
