import { step, unmetNeeds } from './engine.ts'
import type { Block, BlockOf } from './block.ts'
import type { Mode } from './guard.ts'
import type { Scenario } from './scenario.ts'
import { formatTrace } from './trace.ts'
import { verdictsOf } from './verdicts.ts'
import { beginWorld, openApps, visibleBlocks, type Action, type World } from './world.ts'

/** Most worlds looked at before giving up; a scenario past it is refused by the content check. */
export const mostWorlds = 50_000

/**
 * The shortest way from this world to the goal, never through a trap; undefined where there is
 * none. Searched from wherever the learner has wandered, so hints need no script.
 */
export function shortestWay(scenario: Scenario, from: World): Action[] | undefined {
  if (from.ended) return from.ended === 'goal' ? [] : undefined
  const seen = new Set([keyOf(from)])
  let frontier: Path[] = [{ world: from, action: undefined, before: undefined }]
  while (frontier.length > 0 && seen.size < mostWorlds) {
    const next: Path[] = []
    for (const path of frontier) {
      for (const action of sensibleActions(scenario, path.world)) {
        const { world } = step(scenario, path.world, action)
        if (world.trap !== undefined) continue
        const reached = { world, action, before: path }
        if (world.ended === 'goal') return actionsOf(reached)
        const key = keyOf(world)
        if (seen.has(key)) continue
        seen.add(key)
        next.push(reached)
      }
    }
    frontier = next
  }
  return undefined
}

/** The trace of somebody who does it the shortest way, at a pace of five seconds a thing. */
export function shortestTrace(scenario: Scenario, mode: Mode): string {
  const way = shortestWay(scenario, beginWorld(scenario, mode)) ?? []
  return formatTrace(way.map((action) => ({ ...action, after: 50 })))
}

type Path = { world: World; action: Action | undefined; before: Path | undefined }

function actionsOf(path: Path): Action[] {
  const actions: Action[] = []
  for (let at: Path | undefined = path; at?.action; at = at.before)
    actions.unshift(at.action)
  return actions
}

/**
 * What somebody who knows the way could do now. A button with fields still to fill is led up to by
 * filling the first of them: any other order ends in the same world, and looking at all of them
 * would multiply the search for nothing.
 */
function sensibleActions(scenario: Scenario, world: World): Action[] {
  if (world.trap !== undefined) return [{ do: 'dismiss' }]
  const blocks = visibleBlocks(scenario, world)
  const actions = blocks.flatMap((block): Action[] => {
    if (block.block === 'choice') return choices(world, block)
    if (block.block !== 'button') return []
    const [first] = unmetNeeds(scenario, world, block)
    if (first === undefined) return [{ do: 'press', control: block.id }]
    const need = blocks.find(({ id }) => id === first)
    return need && need.block !== 'choice'
      ? [{ do: 'fill', field: first, verdict: 'ok' }]
      : []
  })
  const others = openApps(scenario, world).filter((app) => app !== world.front)
  return [...actions, ...others.map((app): Action => ({ do: 'open', app }))]
}

function choices(world: World, choice: BlockOf<'choice'>): Action[] {
  const wanted = choice.expect === undefined ? choice.options : [choice.expect]
  return wanted
    .filter((option) => world.fields[choice.id] !== option)
    .map((option) => ({ do: 'fill', field: choice.id, verdict: option }))
}

/** Everything that can be done now, right or wrong, except asking for help. */
export function possibleActions(scenario: Scenario, world: World): Action[] {
  if (world.ended) return []
  if (world.trap !== undefined) return [{ do: 'dismiss' }]
  const others = openApps(scenario, world).filter((app) => app !== world.front)
  return [
    ...visibleBlocks(scenario, world).flatMap(actionsOn),
    ...others.map((app): Action => ({ do: 'open', app })),
  ]
}

function actionsOn(block: Block): Action[] {
  if (block.block === 'button') return [{ do: 'press', control: block.id }]
  return verdictsOf(block).map((verdict) => ({ do: 'fill', field: block.id, verdict }))
}

/** One text for all worlds that behave alike: what is only shown (errors, counts) is left out. */
export function keyOf(world: World): string {
  const fields = Object.entries(world.fields).filter(([, verdict]) => verdict !== 'empty')
  return JSON.stringify([
    world.front,
    sorted(Object.entries(world.at)),
    sorted(fields),
    sorted(Object.entries(world.facts)),
    sorted(Object.entries(world.issued).map(([code, count]) => [code, count > 0])),
    world.inbox,
    world.trap,
    world.ended,
  ])
}

function sorted<Entry extends readonly [string, unknown]>(entries: Entry[]): Entry[] {
  return entries.sort(([a], [b]) => (a < b ? -1 : 1))
}
