import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { guard } from '../scenario/guard.ts'
import { scenarioSchema } from '../scenario/scenario.ts'
import { useSchema } from './template.ts'

/** A scenario as it is written: templates may bring what it has to have in the end. */
const writtenSchema = v.strictObject({
  uses: v.optional(v.array(useSchema)),
  ...scenarioSchema.entries,
  apps: v.optional(scenarioSchema.entries.apps),
  screens: v.optional(scenarioSchema.entries.screens),
})

/** The format of scenarios for editors: they complete keys and underline mistakes as one writes. */
function scenarioJsonSchema(): string {
  const { $defs, ...schema } = toJsonSchema(writtenSchema, {
    typeMode: 'input',
    errorMode: 'ignore',
    definitions: { guard },
  })
  // Beside the named definition the library leaves an empty one, called by a count of its calls.
  const named = { title: 'Scenario', ...schema, $defs: { guard: $defs?.['guard'] } }
  return `${JSON.stringify(named, null, 2)}\n`
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
