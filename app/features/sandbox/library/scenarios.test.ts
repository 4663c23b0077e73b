import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explore, wayTo } from '../doctor/explore.ts'
import { judge } from '../judging/judgement.ts'
import { loadScenarios } from './load-scenarios.server.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { shortestTrace } from '../search/solver.ts'

const { scenarios, problems, examined } = await loadScenarios('content')

test('the scenarios have no problems', () => {
  const folders = readdirSync('content/scenarios', { withFileTypes: true })
  const written = folders.filter((each) => each.isDirectory()).map(({ name }) => name)

  expect(problems).toEqual([])
  expect(scenarios.map(({ scenario }) => scenario.id).sort()).toEqual(written.sort())
})

test('the scenarios are small enough to be searched on a cheap phone', () => {
  const counts = examined.flatMap(({ figures }) =>
    Object.values(figures ?? {}).map(({ states }) => states),
  )

  expect(Math.max(...counts)).toBeLessThan(5_000)
})

test.each(scenarios.map(({ scenario }) => [scenario.id, scenario] as const))(
  '%s: the shortest way, done alone, passes a check',
  (_id, scenario) => {
    const trace = shortestTrace(scenario, 'exam')

    expect(judge(scenario, { mode: 'exam', trace })).toMatchObject({
      outcome: 'passed',
      fieldErrors: 0,
      trapsTaken: [],
    })
  },
)

const unsafe = scenarios.flatMap(({ scenario }) =>
  Object.entries(scenario.traps)
    .filter(([, { isUnsafe }]) => isUnsafe)
    .map(([trap]) => [scenario.id, trap, scenario] as const),
)

test.each(unsafe)('%s: falling for %s in a check is unsafe', (_id, trap, scenario) => {
  const trace = wayInto(scenario, trap)

  expect(judge(scenario, { mode: 'exam', trace }).outcome).toBe('unsafe')
  expect(judge(scenario, { mode: 'exam', trace }).trapsTaken).toContain(trap)
})

/** A way into a trap in a check; empty where it cannot be fallen for there. */
function wayInto(scenario: Scenario, trap: string): string {
  const node = explore(scenario, 'exam').nodes.find(({ world }) => world.trap === trap)
  return node ? wayTo(node) : ''
}
