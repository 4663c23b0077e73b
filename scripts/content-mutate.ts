import path from 'node:path'
import process from 'node:process'
import { loadScenarios } from '#app/features/sandbox/library/load-scenarios.server.ts'
import { runMutants, type Outcome } from '#tests/mutation/run-mutants.ts'

/**
 * Breaks every scenario in every way it can be broken and counts how much of it the doctor sees:
 * `npm run content:mutate [-- places-of-each-kind [seed]]`.
 */
const least = 0.95
const [ofEach = 4, seed = 26] = process.argv.slice(2).map(Number)

const start = performance.now()
const { examined, known, problems } = await loadScenarios(path.resolve('content'))
if (problems.length > 0) {
  console.error('There are mistakes in the content already. Run: npm run content:check')
  process.exit(1)
}
const outcomes: Outcome[] = []
for (const { scenario, texts } of examined) {
  if (!scenario || !texts) continue
  const outcome = runMutants({ scenario, texts }, known, { seed, ofEach })
  outcomes.push(outcome)
  console.log(`${scenario.id}: ${outcome.caught} of ${outcome.made} caught`)
}

const kinds = new Set(outcomes.flatMap(({ byKind }) => [...byKind.keys()]))
for (const kind of kinds) {
  const counts = outcomes.flatMap(({ byKind }) => byKind.get(kind) ?? [])
  const made = counts.reduce((sum, each) => sum + each.made, 0)
  const caught = counts.reduce((sum, each) => sum + each.caught, 0)
  console.log(`  ${kind}: ${caught} of ${made}`)
}
for (const { slug, kind, at } of outcomes.flatMap(({ escaped }) => escaped))
  console.log(`escaped: content/scenarios/${slug} ${kind} at ${at}`)

const made = outcomes.reduce((sum, each) => sum + each.made, 0)
const caught = outcomes.reduce((sum, each) => sum + each.caught, 0)
const share = caught / made
const seconds = (performance.now() - start) / 1000
console.log(
  `${kinds.size} kinds of mistake, ${caught} of ${made} caught (${(share * 100).toFixed(1)} %), seed ${seed}, ${seconds.toFixed(0)} s.`,
)
process.exitCode = share < least ? 1 : 0
