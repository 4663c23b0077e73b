import { expect, test } from 'vitest'
import { explore } from '../doctor/explore.ts'
import { loadScenarios } from './load-scenarios.server.ts'
import { perform, shortestWay } from '../search/solver.ts'
import { readWayTable } from '../search/way-table.ts'

const { scenarios } = await loadScenarios('content')
const helped = scenarios.flatMap(({ scenario, ways }) =>
  (['guided', 'practice'] as const).map((mode) => {
    return [scenario.id, mode, scenario, ways?.[mode] ?? ''] as const
  }),
)

test.each(helped)(
  '%s in %s: the distances lead to the goal from every world, nearly as short as a search',
  (_id, mode, scenario, way) => {
    const distances = readWayTable(way)
    const { nodes, left } = explore(scenario, mode)
    const some = nodes.filter(
      (node, index) => left.has(node) && index % Math.ceil(nodes.length / 60) === 0,
    )

    expect(some.length).toBeGreaterThan(5)
    for (const { world } of some) {
      const found = shortestWay(scenario, world, distances) ?? []
      expect(perform(scenario, world, found).ended).toBe('goal')
      // A form that is come to again is filled in already, which the distances do not know.
      const shortest = shortestWay(scenario, world)?.length ?? -1
      expect(found.length - shortest).toBeLessThanOrEqual(3)
    }
  },
)

test('distances of something else lead nowhere, and help searches instead', () => {
  const [first] = scenarios
  if (!first) throw new Error('There is no scenario.')
  const { world } = explore(first.scenario, 'practice').nodes[0] ?? {}
  if (!world) throw new Error('There is no state.')
  const nothing = () => undefined

  expect(shortestWay(first.scenario, world, nothing)).toEqual(
    shortestWay(first.scenario, world),
  )
})
