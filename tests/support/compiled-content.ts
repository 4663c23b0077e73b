import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as v from 'valibot'
import { indexFile } from '#app/features/lessons/lessons.server.ts'
import { lessonSchema, type Lesson } from '#app/features/lessons/lessons.ts'
import {
  compiledScenarioSchema,
  type CompiledScenario,
} from '#app/features/sandbox/scenario/compiled-scenario.ts'

/** Every scenario as the build made it. */
export function builtScenarios(): CompiledScenario[] {
  const file = path.resolve('build/content/scenarios.json')
  return v.parse(v.array(compiledScenarioSchema), JSON.parse(readFileSync(file, 'utf8')))
}

export function builtScenario(slug: string): CompiledScenario {
  const found = builtScenarios().find(({ scenario }) => scenario.id === slug)
  if (!found) throw new Error(`The build has no scenario "${slug}".`)
  return found
}

/** Every lesson and reading as the build made it, in every language. */
export function builtLessons(): Lesson[] {
  const file = path.resolve('build/content/lessons', indexFile)
  return v.parse(v.array(lessonSchema), JSON.parse(readFileSync(file, 'utf8')))
}
