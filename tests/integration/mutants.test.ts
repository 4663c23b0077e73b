import { expect, test } from 'vitest'
import { loadScenarios } from '#app/features/sandbox/library/load-scenarios.server.ts'
import { kinds } from '#tests/mutation/mutants.ts'
import { runMutants } from '#tests/mutation/run-mutants.ts'

test('the doctor sees nearly every mistake made in the library on purpose', async () => {
  const { examined, known, problems } = await loadScenarios('content')
  expect(problems).toEqual([])

  const outcomes = examined.flatMap(({ scenario, texts }) =>
    scenario && texts
      ? [runMutants({ scenario, texts }, known, { seed: 26, ofEach: 1 })]
      : [],
  )
  const made = outcomes.reduce((sum, each) => sum + each.made, 0)
  const caught = outcomes.reduce((sum, each) => sum + each.caught, 0)
  const used = new Set(
    outcomes.flatMap(({ byKind }) =>
      [...byKind].filter(([, each]) => each.made > 0).map(([kind]) => kind),
    ),
  )

  expect([...used].sort()).toEqual(Object.keys(kinds).sort())
  expect(made).toBeGreaterThan(100)
  expect(
    caught / made,
    JSON.stringify(outcomes.flatMap(({ escaped }) => escaped)),
  ).toBeGreaterThan(0.95)
}, 300_000)
