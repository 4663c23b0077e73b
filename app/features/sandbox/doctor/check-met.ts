import type { BlockOf } from '../scenario/block.ts'
import type { Finding, KeyPath } from '../scenario/content-problem.ts'
import type { Exploration, Node } from './explore.ts'
import { metOnPress } from '../engine/faults.ts'
import { blocksOf } from '../scenario/scenario-parts.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { holds, screenIdOf, visibleBlocks } from '../engine/world.ts'

/** What is in a scenario and can never be met in any mode, and buttons that do nothing. */
export function neverMet(scenario: Scenario, ways: readonly Exploration[]): Finding[] {
  const met = whatIsMet(scenario, ways)
  const never = (kind: string, id: string, path: KeyPath): Finding => ({
    path,
    message: `The ${kind} "${id}" can never be met. Lead to it or take it out.`,
  })
  const rest = (kind: string, section: 'screens' | 'traps' | 'messages') =>
    Object.keys(scenario[section])
      .filter((id) => !met.has(`${kind} ${id}`))
      .map((id) => never(kind, id, [section, id]))
  return [
    ...rest('screen', 'screens'),
    ...rest('trap', 'traps'),
    ...rest('message', 'messages'),
    ...blocksOf(scenario).flatMap(({ part, screen, path }) => {
      const at = `${screen}/${part.id}`
      if (!met.has(`screen ${screen}`)) return []
      if (!met.has(`block ${at}`)) return [never('block', part.id, path)]
      return part.block === 'button' ? idleIn(part, at, path, met) : []
    }),
    ...Object.entries(scenario.facts).flatMap(([fact, values]) =>
      values
        .filter((value) => !met.has(`fact ${fact} ${String(value)}`))
        .map((value) => ({
          path: ['facts', fact],
          message: `"${fact}" is never ${String(value)}. Set it somewhere, or take the value out.`,
        })),
    ),
  ]
}

type Met = ReadonlySet<string>

function idleIn(button: BlockOf<'button'>, at: string, path: KeyPath, met: Met): Finding[] {
  const unused = [...button.cases.keys()].filter((index) => !met.has(`case ${at} ${index}`))
  // Emptying a form is something to do; emptying what was filled in for it is not.
  const isReset =
    button.needs.length === 0 &&
    button.do.some((each) => 'clear' in each && each.clear.length > 1)
  const hasUnusedElse = button.do.length > 0 && !met.has(`case ${at} else`)
  return [
    ...unused.map((index) => ({
      path: [...path, 'cases', index],
      message: `This case of "${button.id}" never comes about. Mend its "when" or take it out.`,
    })),
    ...(hasUnusedElse && unused.length === 0
      ? [
          {
            path: [...path, 'do'],
            message: `One of the cases of "${button.id}" always holds. Take "do" out.`,
          },
        ]
      : []),
    ...(isReset ? [] : idleCases(button, at, path, met)),
  ]
}

/** What a press comes to and does nothing that can be seen, in whatever state. */
function idleCases(
  button: BlockOf<'button'>,
  at: string,
  path: KeyPath,
  met: Met,
): Finding[] {
  const mend = 'Let it lead somewhere, or make it a text.'
  return ['else', ...button.cases.keys()].flatMap((taken) => {
    const isIdle = met.has(`case ${at} ${taken}`) && !met.has(`press ${at} ${taken}`)
    const message = `A press on "${button.id}" does nothing here that can be seen. ${mend}`
    const place = taken === 'else' ? [...path, 'do'] : [...path, 'cases', taken]
    return isIdle ? [{ path: place, message }] : []
  })
}

function whatIsMet(scenario: Scenario, ways: readonly Exploration[]): Met {
  const met = new Set<string>()
  for (const node of ways.flatMap(({ nodes }) => nodes)) {
    const { world } = node
    const screen = screenIdOf(world)
    met.add(`screen ${screen}`)
    if (world.trap !== undefined) met.add(`trap ${world.trap}`)
    for (const [fact, value] of Object.entries(world.facts))
      met.add(`fact ${fact} ${String(value)}`)
    for (const block of visibleBlocks(scenario, world))
      met.add(`block ${screen}/${block.id}`)
    addPresses(scenario, node, screen, met)
  }
  return met
}

function addPresses(
  scenario: Scenario,
  node: Node,
  screen: string,
  met: Set<string>,
): void {
  const { blocks } = scenario.screens[screen] ?? { blocks: [] }
  for (const { move, isIdle, received } of node.edges) {
    received.forEach((message) => met.add(`message ${message}`))
    const last = move[move.length - 1]
    const button =
      last?.do === 'press' ? blocks.find(({ id }) => id === last.control) : undefined
    if (button?.block !== 'button') continue
    const taken = caseTaken(scenario, node, button)
    const at = `${screen}/${button.id}`
    met.add(`case ${at} ${taken}`)
    if (!isIdle) met.add(`press ${at} ${taken}`)
  }
}

/** Which of its cases a press comes to, where no fault takes its place. */
function caseTaken(
  scenario: Scenario,
  { world }: Node,
  { id, cases }: BlockOf<'button'>,
): string {
  if (metOnPress(scenario, world, id)?.isInstead) return 'fault'
  const chosen = cases.findIndex(({ when }) => holds(scenario, world, when))
  return chosen === -1 ? 'else' : String(chosen)
}
