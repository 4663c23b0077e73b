import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { scenarioSchema } from './scenario.ts'

/** The format of scenarios for editors: they complete keys and underline mistakes as one writes. */
function scenarioJsonSchema(): string {
  const schema = toJsonSchema(scenarioSchema, { typeMode: 'input', errorMode: 'ignore' })
  return `${JSON.stringify({ title: 'Scenario', ...schema }, null, 2)}\n`
}

const fileIn = (contentFolder: string) =>
  path.join(contentFolder, 'scenarios', 'scenario.schema.json')

export async function writeScenarioSchema(contentFolder: string): Promise<void> {
  await writeFile(fileIn(contentFolder), scenarioJsonSchema())
}

/** Whether the committed file says what the program knows. */
export async function isScenarioSchemaCurrent(contentFolder: string): Promise<boolean> {
  return (await readFile(fileIn(contentFolder), 'utf8')) === scenarioJsonSchema()
}
