import type { Finding } from '../scenario/content-problem.ts'
import { wayTo, type Exploration, type Node } from './explore.ts'
import { canBeKnown } from '../search/doable.ts'
import { bestMoves } from './distances.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { findBlock, openApps, screenIdOf, visibleBlocks } from '../engine/world.ts'

/** What is wrong with single states: each fault of a kind is told once, at the first of them. */
export function findingsInScenes(
  scenario: Scenario,
  ways: readonly Exploration[],
): Finding[] {
  const found = new Map<string, Finding>()
  for (const { nodes, left } of ways) {
    for (const node of nodes) {
      if (node.world.trap !== undefined || node.world.ended) continue
      const findings = [
        ...closedReader(scenario, node),
        ...noWayBack(scenario, node),
        ...captchasOf(scenario, node),
        ...unknownCodes(scenario, node, left),
      ]
      for (const finding of findings) {
        const key = finding.path.join('/')
        if (!found.has(key)) found.set(key, finding)
      }
    }
  }
  return [...found.values()]
}

/** Somebody is told of a message that cannot be opened. */
function closedReader(scenario: Scenario, node: Node): Finding[] {
  const { notified } = node.world
  const reader = notified === undefined ? undefined : scenario.messages[notified]?.app
  if (notified === undefined || reader === undefined) return []
  if (openApps(scenario, node.world).includes(reader)) return []
  const message = `After ${wayTo(node)} the message "${notified}" cannot be read: "${reader}" is not there.`
  return [{ path: ['messages', notified], message }]
}

/** Somebody stands in an app that is not there: leaving it by the bar, one could not return. */
function noWayBack(scenario: Scenario, node: Node): Finding[] {
  const { front } = node.world
  const open = openApps(scenario, node.world)
  if (open.includes(front) || open.length === 0) return []
  const message = `After ${wayTo(node)} the app "${front}" is in front and not there: who goes to another cannot come back. Mend its "when", or open another app.`
  return [{ path: ['apps', front, 'when'], message }]
}

function captchasOf(scenario: Scenario, { world }: Node): Finding[] {
  const screen = screenIdOf(world)
  const blocks = scenario.screens[screen]?.blocks ?? []
  return visibleBlocks(scenario, world).flatMap((block) =>
    block.block === 'captcha' && (world.issued[block.code] ?? 0) === 0
      ? [
          {
            path: ['screens', screen, 'blocks', blocks.indexOf(block), 'code'],
            message: `Nothing has issued "${block.code}" when this is seen. Add "issue: ${block.code}" to what leads here.`,
          },
        ]
      : [],
  )
}

/** Help would say to type a code that has not been sent. */
function unknownCodes(
  scenario: Scenario,
  node: Node,
  left: Exploration['left'],
): Finding[] {
  const screen = screenIdOf(node.world)
  const blocks = scenario.screens[screen]?.blocks ?? []
  return bestMoves(node, left).flatMap(({ move }) =>
    move.flatMap((action): Finding[] => {
      if (action.do !== 'fill' || action.verdict !== 'ok') return []
      const block = findBlock(scenario, node.world, action.field)
      if (block?.block !== 'field') return []
      const first = { ...block, expect: [block.expect].flat().slice(0, 1) }
      if (canBeKnown(node.world, first)) return []
      const path = ['screens', screen, 'blocks', blocks.indexOf(block), 'expect']
      const message = `After ${wayTo(node)} help would give a code that was not sent. Name first what can be known.`
      return [{ path, message }]
    }),
  )
}
