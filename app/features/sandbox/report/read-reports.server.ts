import { describeProblem } from '../scenario/content-problem.ts'
import type { ExaminedScenario } from '../library/load-scenarios.server.ts'
import type { Mode } from '../scenario/mode.ts'
import type { Persona } from '../scenario/persona.ts'
import type { Language } from '#app/platform/language.ts'
import { layOut } from './lay-out.server.ts'
import type { Library } from './read-library.server.ts'
import { play, type ScenarioReport, type ScenarioSummary } from './reports.ts'

export function summaries({ examined, problems }: Library): {
  scenarios: ScenarioSummary[]
  /** Problems of what scenarios share: personas, skills, templates that none uses. */
  others: string[]
} {
  const own = new Set(examined.flatMap((each) => each.problems.map(describeProblem)))
  return {
    scenarios: examined.map(summaryOf),
    others: problems.map(describeProblem).filter((problem) => !own.has(problem)),
  }
}

function summaryOf({
  slug,
  figures,
  problems,
  seconds,
}: ExaminedScenario): ScenarioSummary {
  return { slug, figures, problems: problems.map(describeProblem), seconds }
}

/** One scenario in one mode, walked as far as a trace; undefined where there is none. */
export function reportOn(
  { examined, known }: Library,
  { slug, mode, trace, language }: Asked,
): ScenarioReport | undefined {
  const found = examined.find((each) => each.slug === slug)
  if (!found) return undefined
  const { scenario, texts, ways } = found
  const persona = scenario && known.personas.get(scenario.persona)
  const summary = { ...summaryOf(found), mode }
  if (!scenario || !texts || !persona || !ways) return { ...summary, played: undefined }
  const words = Object.fromEntries(
    [...texts[language]].map(
      ([key, { text }]) => [key, withPersona(text, persona)] as const,
    ),
  )
  const played = play({ scenario, persona, texts: words }, mode, trace)
  const drawing = layOut(played.sketch, (id) => words[`screens.${id}.title`] ?? id)
  return { ...summary, played: { ...played, drawing } }
}

/** Names of the persona where titles hold them; codes are filled in when the screen is drawn. */
function withPersona(text: string, persona: Persona): string {
  const facts = new Map(Object.entries(persona).map(([key, fact]) => [key, String(fact)]))
  return text.replace(
    /\{\{\s*persona\.(\w+)\s*\}\}/g,
    (whole, key: string) => facts.get(key) ?? whole,
  )
}

type Asked = { slug: string; mode: Mode; trace: string; language: Language }
