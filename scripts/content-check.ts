import path from 'node:path'
import {
  isScenarioSchemaCurrent,
  writeScenarioSchema,
} from '#app/features/sandbox/scenario-json-schema.server.ts'
import { compileContent } from './compile-content.ts'

/** Checks everything authors wrote; `--write-schema` first renews the schema for their editors. */
const content = path.join(process.cwd(), 'content')
if (process.argv.includes('--write-schema')) await writeScenarioSchema(content)

const { scenarios, lessons, sizes, problems } = await compileContent()
if (!(await isScenarioSchemaCurrent(content))) {
  problems.push(
    'content/scenarios/scenario.schema.json is older than the program. Run "npm run content:check -- --write-schema".',
  )
}

for (const [slug, { guided, practice, exam }] of Object.entries(sizes)) {
  console.log(
    `${slug}: ${guided} states guided, ${practice} in practice, ${exam} in a check`,
  )
}
for (const problem of problems) console.error(problem)
console.log(
  `${scenarios.length} scenarios and ${lessons.length} lesson texts are right, ${problems.length} problems.`,
)
process.exitCode = problems.length > 0 ? 1 : 0
