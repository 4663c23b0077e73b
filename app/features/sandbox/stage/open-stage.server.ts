import { randomInt } from 'node:crypto'
import { v7 as uuid } from 'uuid'
import type { Language } from '#app/platform/language.ts'
import { readCarried, readMode, type Carried } from './carried.ts'
import type { ScenarioTexts } from './stage-texts.ts'
import type { Stage } from './stage.ts'
import type { ScenarioCatalogue } from '../sandbox.server.ts'

export type OpenedStage = { stage: Stage; texts: ScenarioTexts; carried: Carried }

/**
 * What an address plays: the scenario in a language and mode, and the attempt carried along or a
 * new one. Undefined where there is no such scenario.
 */
export function openStage(
  scenarios: ScenarioCatalogue,
  { slug, language, search }: { slug: string; language: Language; search: URLSearchParams },
  fields: URLSearchParams | FormData = search,
): OpenedStage | undefined {
  const compiled = scenarios.find(slug)
  if (!compiled) return undefined
  const { texts, ways, ...played } = compiled
  const mode = readMode(search)
  const carried = readCarried(fields) ?? {
    attemptId: uuid(),
    seed: randomInt(1_000_000),
    trace: '',
  }
  return {
    stage: {
      compiled: played,
      mode,
      seed: carried.seed,
      way: mode === 'exam' ? undefined : ways?.[mode],
    },
    texts: texts[language],
    carried,
  }
}
