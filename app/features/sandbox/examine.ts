import { findingsInNames } from './check-names.ts'
import { findingsInReferences, type Known } from './check-references.ts'
import { checkShape } from './check-shape.ts'
import { findingsInTexts } from './check-texts.ts'
import { findingsInWays, type Sizes } from './check-ways.ts'
import type { Finding } from './content-problem.ts'
import type { FlatTexts } from './flat-texts.ts'
import { scenarioSchema, type Scenario } from './scenario.ts'

export type BothTexts = { vi: FlatTexts; en: FlatTexts }

/** What the doctor found in a scenario written out whole, by where it was found. */
export type Examined = {
  scenario: Scenario | undefined
  findings: { scenario: Finding[]; vi: Finding[]; en: Finding[] }
  sizes: Sizes | undefined
}

/** Looks at a scenario's data from its shape to all that can come about when it is played. */
export function examine(
  data: unknown,
  slug: string,
  known: Known,
  textsOf: (scenario: Scenario) => BothTexts,
): Examined {
  const { value: scenario, findings } = checkShape(scenarioSchema, data)
  if (!scenario) {
    return {
      scenario,
      findings: { scenario: findings, vi: [], en: [] },
      sizes: undefined,
    }
  }
  const inReferences = findingsInReferences(scenario, known)
  // Playing a scenario whose names lead nowhere would only say the same again, and less well.
  const ways = inReferences.length > 0 ? undefined : findingsInWays(scenario)
  const { vi, en } = textsOf(scenario)
  const misnamed = `"id" must be the name of the folder, "${slug}".`
  return {
    scenario,
    findings: {
      scenario: [
        ...(scenario.id === slug ? [] : [{ path: ['id'], message: misnamed }]),
        ...inReferences,
        ...findingsInNames(scenario),
        ...(ways?.findings ?? []),
      ],
      vi: findingsInTexts(scenario, vi, en),
      en: findingsInTexts(scenario, en, vi),
    },
    sizes: ways?.sizes,
  }
}
