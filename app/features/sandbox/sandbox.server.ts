import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import {
  compiledScenarioSchema,
  type CompiledScenario,
} from './scenario/compiled-scenario.ts'

export { readYaml } from './library/yaml-source.server.ts'
export { openSkills, type SkillBook } from './skills/skill-book.server.ts'

export type ScenarioCatalogue = {
  find(slug: string): CompiledScenario | undefined
  list(): readonly CompiledScenario[]
}

/** Opens what the build made of the scenarios. */
export async function openScenarios(file: string): Promise<ScenarioCatalogue> {
  const compiled = v.parse(
    v.array(compiledScenarioSchema),
    JSON.parse(await readFile(file, 'utf8')),
  )
  const bySlug = new Map(compiled.map((each) => [each.scenario.id, each]))
  return { find: (slug) => bySlug.get(slug), list: () => compiled }
}
