import path from 'node:path'
import {
  isScenarioSchemaCurrent,
  writeScenarioSchema,
} from '#app/features/sandbox/library/scenario-json-schema.server.ts'
import { checkEase } from '#app/features/lessons/ease/check-ease.server.ts'
import { describeProblem } from '#app/features/lessons/compile/lesson-problem.ts'
import { compileContent } from './compile-content.ts'
import { easeLine } from './ease-line.ts'
import { figureTable } from './figure-table.ts'
import { libraryTable } from './library-table.ts'

/** Longest the doctor may take for the whole library, in seconds. */
const patience = 60

/** Checks everything authors wrote; `--write-schema` first renews the schema for their editors. */
const content = path.join(process.cwd(), 'content')
if (process.argv.includes('--write-schema')) await writeScenarioSchema(content)

const { scenarios, lessons, paths, terms, drawings, kits, indicators, ...found } =
  await compileContent()
const { examined, problems } = found
if (!(await isScenarioSchemaCurrent(content))) {
  problems.push(
    'content/scenarios/scenario.schema.json is older than the program. Run "npm run content:check -- --write-schema".',
  )
}

const ease = await checkEase(content, path.join(process.cwd(), '.cache', 'lessons'))
problems.push(...ease.problems.map(describeProblem))

const seconds = examined.reduce((sum, each) => sum + each.seconds, 0)
if (seconds > patience) {
  problems.push(`The scenarios took ${seconds.toFixed(0)} s, and ${patience} s are given.`)
}

console.log(figureTable(examined))
const library = libraryTable({
  lessons: lessons.map(({ lesson }) => lesson),
  examined,
  alike: {
    scenarios: scenarios.length,
    paths: paths.length,
    kits: kits.length,
    indicators: indicators?.indicators.length ?? 0,
    terms: terms.length,
    drawings: drawings.size,
  },
})
console.log(`\n${library}\n`)
console.log(easeLine(ease))
for (const problem of problems) console.error(problem)
console.log(
  `${scenarios.length} scenarios and ${lessons.length} lesson texts are right, ${problems.length} problems.`,
)
process.exitCode = problems.length > 0 ? 1 : 0
