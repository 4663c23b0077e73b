import { isDoable } from '#app/features/sandbox/search/doable.ts'
import { isRight, step } from '#app/features/sandbox/engine/engine.ts'
import type { Exploration } from '#app/features/sandbox/doctor/explore.ts'
import type { Mode } from '#app/features/sandbox/scenario/guard.ts'
import { possibleActions } from '#app/features/sandbox/search/moves.ts'
import { keyOf, outlineOf } from '#app/features/sandbox/search/outline.ts'
import { inputsOf } from '#app/features/sandbox/scenario/scenario-parts.ts'
import type { Scenario } from '#app/features/sandbox/scenario/scenario.ts'
import {
  beginWorld,
  visibleBlocks,
  type Action,
  type World,
} from '#app/features/sandbox/engine/world.ts'

/** Too many worlds for a test; such a scenario is passed over. */
const most = 1_200

export type Whole = { worlds: Map<string, World>; after: Map<string, Set<string>> }

/** Every world there is, by trying everything everywhere: no order is left out, no field forgotten. */
export function exploreWhole(scenario: Scenario, mode: Mode): Whole | undefined {
  const start = withoutCounts(beginWorld(scenario, mode))
  const worlds = new Map([[JSON.stringify(start), start]])
  const after = new Map<string, Set<string>>()
  for (const [key, world] of worlds) {
    if (worlds.size > most) return undefined
    const reached = new Set<string>()
    for (const action of everyAction(scenario, world)) {
      const next = withoutCounts(step(scenario, world, action).world)
      const nextKey = JSON.stringify(next)
      if (!worlds.has(nextKey)) worlds.set(nextKey, next)
      reached.add(nextKey)
    }
    after.set(key, reached)
  }
  return { worlds, after }
}

function everyAction(scenario: Scenario, world: World): Action[] {
  if (world.trap !== undefined || world.ended) return possibleActions(scenario, world)
  const emptied = visibleBlocks(scenario, world).flatMap((block): Action[] =>
    block.block === 'choice' ? [{ do: 'fill', field: block.id, verdict: 'empty' }] : [],
  )
  return [...possibleActions(scenario, world), ...emptied].filter((action) =>
    isDoable(scenario, world, [action]),
  )
}

/** What only counts up would make worlds without end. */
function withoutCounts(world: World): World {
  const issued = Object.entries(world.issued).map(
    ([code, times]) => [code, Math.min(times, 2)] as const,
  )
  return { ...world, tries: {}, clock: 0, issued: Object.fromEntries(issued) }
}

/** A world as the reduced search knows it: of answers no condition names, only right or wrong. */
export function classOf(scenario: Scenario, world: World): string {
  const outline = { ...outlineOf(scenario), codes: Object.keys(scenario.codes) }
  const inputs = inputsOf(scenario)
  const fields = Object.entries(world.fields).map(([field, verdict]): [string, string] => {
    const block = inputs.get(field)
    if (outline.guarded.get(field)?.has(verdict) || !block) return [field, verdict]
    return [field, isRight(block, verdict) ? 'other-right' : 'other-wrong']
  })
  const empty = [...outline.guarded]
    .filter(([field, named]) => !(field in world.fields) && !named.has('empty'))
    .map(([field]): [string, string] => [field, 'other-wrong'])
  return keyOf(outline, { ...world, fields: Object.fromEntries([...fields, ...empty]) })
}

export function goalClassesOfWhole(
  scenario: Scenario,
  { worlds, after }: Whole,
): Set<string> {
  const before = new Map<string, string[]>()
  for (const [key, reached] of after)
    for (const next of reached) before.set(next, [...(before.get(next) ?? []), key])
  const found = new Set(
    [...worlds].filter(([, { ended }]) => ended === 'goal').map(([key]) => key),
  )
  for (const key of found) before.get(key)?.forEach((each) => found.add(each))
  return new Set(
    [...found].flatMap((key) => {
      const world = worlds.get(key)
      return world ? [classOf(scenario, world)] : []
    }),
  )
}

export function goalClassesOfReduced(
  scenario: Scenario,
  { nodes }: Exploration,
): Set<string> {
  const found = new Set(nodes.filter(({ world }) => world.ended === 'goal'))
  let size = -1
  while (size !== found.size) {
    size = found.size
    for (const node of nodes)
      if (node.edges.some(({ to }) => found.has(to))) found.add(node)
  }
  return new Set([...found].map(({ world }) => classOf(scenario, world)))
}
