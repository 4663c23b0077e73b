import { isRight, step } from './engine.ts'
import { conditionsOf, inputsOf } from './scenario-parts.ts'
import type { Mode } from './guard.ts'
import type { Scenario } from './scenario.ts'
import { keyOf, mostWorlds, possibleActions } from './solver.ts'
import { formatTrace } from './trace.ts'
import { verdictsOf } from './verdicts.ts'
import { beginWorld, screenIdOf, visibleBlocks, type Action, type World } from './world.ts'

/** Everything that can come about in a scenario, whatever a learner does. */
export type Exploration = {
  /** Worlds that behave differently. */
  worlds: number
  /** More worlds than may be looked at: nothing said here is then the whole truth. */
  isTooLarge: boolean
  screens: ReadonlySet<string>
  /** `screen/block` of every block that is ever there. */
  blocks: ReadonlySet<string>
  traps: ReadonlySet<string>
  isGoalReached: boolean
  /** Ways into worlds from which the goal cannot be reached without falling into a trap. */
  deadEnds: readonly string[]
}

type Node = {
  world: World
  /** The first way here found. */
  came: { from: Node; by: Action } | undefined
  /** Nodes from which a step that is no trap leads here. */
  before: Node[]
}

export function explore(scenario: Scenario, mode: Mode): Exploration {
  const isTelling = tellingFills(scenario)
  const start: Node = { world: beginWorld(scenario, mode), came: undefined, before: [] }
  const nodes = new Map([[keyOf(start.world), start]])
  for (const node of nodes.values()) {
    if (nodes.size > mostWorlds) break
    for (const action of possibleActions(scenario, node.world)) {
      if (!isTelling(action)) continue
      const { world } = step(scenario, node.world, action)
      const key = keyOf(world)
      const next = nodes.get(key) ?? { world, came: { from: node, by: action }, before: [] }
      nodes.set(key, next)
      if (world.trap === undefined) next.before.push(node)
    }
  }
  return summarise(scenario, [...nodes.values()])
}

/**
 * Whether a fill leads to a world that behaves like no other: all right answers to a field are one
 * to the engine, and so are all wrong ones, except where a guard names the verdict.
 */
function tellingFills(scenario: Scenario): (action: Action) => boolean {
  const named = conditionsOf(scenario).flatMap(({ part }) =>
    'field' in part ? [part.is].flat().map((verdict) => `${part.field}=${verdict}`) : [],
  )
  const telling = new Set(named)
  for (const block of inputsOf(scenario).values()) {
    const verdicts = verdictsOf(block)
    const right = verdicts.find((verdict) => isRight(block, verdict))
    const wrong = verdicts.find((verdict) => !isRight(block, verdict))
    for (const verdict of [right, wrong]) telling.add(`${block.id}=${verdict ?? ''}`)
  }
  return (action) =>
    action.do !== 'fill' || telling.has(`${action.field}=${action.verdict}`)
}

function summarise(scenario: Scenario, nodes: readonly Node[]): Exploration {
  const goals = nodes.filter(({ world }) => world.ended === 'goal')
  const safe = new Set(goals)
  for (const node of safe) node.before.forEach((each) => safe.add(each))
  const isTooLarge = nodes.length > mostWorlds
  const worlds = nodes.map(({ world }) => world)
  return {
    worlds: nodes.length,
    isTooLarge,
    screens: new Set(worlds.flatMap((world) => screenIdOf(world))),
    blocks: new Set(
      worlds.flatMap((world) =>
        visibleBlocks(scenario, world).map(({ id }) => `${screenIdOf(world)}/${id}`),
      ),
    ),
    traps: new Set(worlds.flatMap(({ trap }) => trap ?? [])),
    isGoalReached: goals.length > 0,
    deadEnds: isTooLarge
      ? []
      : nodes
          .filter((node) => !safe.has(node) && node.world.ended !== 'unsafe')
          .map((node) => wayTo(node)),
  }
}

/** How to get there, as a trace. */
function wayTo(node: Node): string {
  const actions: Action[] = []
  for (let at = node; at.came; at = at.came.from) actions.unshift(at.came.by)
  return formatTrace(actions.map((action) => ({ ...action, after: 0 })))
}
