import { findingsInLabels } from './check-labels.ts'
import { findingsInModes } from './check-modes.ts'
import { findingsInNames } from './check-names.ts'
import { findingsInQrs } from './check-qrs.ts'
import { findingsInReferences, type Known } from './check-references.ts'
import { checkShape } from './check-shape.ts'
import { findingsInSendings } from './check-sendings.ts'
import { findingsInTexts } from './check-texts.ts'
import { findingsInTranslation } from './check-translation.ts'
import { findingsInUse } from './check-use.ts'
import { findingsInValues } from './check-values.ts'
import { findingsInWays, waysThrough, type Ways } from './check-ways.ts'
import { findingsInAddresses, findingsInWidths } from './check-widths.ts'
import type { Finding } from '../scenario/content-problem.ts'
import { figuresOf, type Figures } from './figures.ts'
import type { FlatTexts } from './flat-texts.ts'
import { modes, type Mode } from '../scenario/guard.ts'
import { scenarioSchema, type Scenario } from '../scenario/scenario.ts'
import { textKeysOf, type TextKeys } from './text-keys.ts'
import { whatIsTold } from './told.ts'

export type BothTexts = { vi: FlatTexts; en: FlatTexts }

/** What the doctor found in a scenario written out whole, by where it was found. */
export type Examined = {
  scenario: Scenario | undefined
  findings: { scenario: Finding[]; vi: Finding[]; en: Finding[] }
  /** How large it is in each mode; undefined where it could not be played. */
  figures: Record<Mode, Figures> | undefined
  /** What the figures and many findings were read from. */
  ways: Ways | undefined
}

/** Looks at a scenario's data from its shape to all that can come about when it is played. */
export function examine(
  data: unknown,
  slug: string,
  known: Known,
  textsOf: (scenario: Scenario, keys: TextKeys) => BothTexts,
  play: (scenario: Scenario) => Ways | undefined = waysThrough,
): Examined {
  const { value: scenario, findings } = checkShape(scenarioSchema, data)
  if (!scenario) {
    const none = { scenario: findings, vi: [], en: [] }
    return {
      scenario,
      findings: none,
      figures: undefined,
      ways: undefined,
    }
  }
  const inReferences = findingsInReferences(scenario, known)
  // Playing a scenario whose names lead nowhere would only say the same again, and less well.
  const ways = inReferences.length > 0 ? undefined : play(scenario)
  const keys = textKeysOf(scenario, ways && whatIsTold(ways))
  const { vi, en } = textsOf(scenario, keys)
  const inLanguage = (texts: FlatTexts, other: FlatTexts) => [
    ...findingsInTexts(scenario, texts, other, keys),
    ...findingsInLook(scenario, texts, known, ways),
  ]
  return {
    scenario,
    findings: {
      scenario: [
        ...findingsInSlug(scenario, slug),
        ...inReferences,
        ...findingsInNames(scenario),
        ...(inReferences.length > 0 ? [] : findingsUnplayed(scenario, known)),
        ...findingsInSendings(scenario, vi),
        ...(ways ? findingsInWays(scenario, ways) : []),
      ],
      vi: inLanguage(vi, en),
      en: [...inLanguage(en, vi), ...findingsInTranslation(vi, en)],
    },
    figures: ways && figuresOf(scenario, ways),
    ways,
  }
}

function findingsInSlug(scenario: Scenario, slug: string): Finding[] {
  const message = `"id" must be the name of the folder, "${slug}".`
  return scenario.id === slug ? [] : [{ path: ['id'], message }]
}

/** What can be told without playing, once all names lead somewhere. */
function findingsUnplayed(scenario: Scenario, known: Known): Finding[] {
  const persona = known.personas.get(scenario.persona)
  return [
    ...findingsInUse(scenario),
    ...findingsInModes(scenario),
    ...findingsInQrs(scenario),
    ...(persona ? findingsInValues(scenario, persona) : []),
    ...findingsInAddresses(scenario),
  ]
}

/** How the texts stand on the screen, and how they are heard. */
function findingsInLook(
  scenario: Scenario,
  texts: FlatTexts,
  known: Known,
  ways: Ways | undefined,
): Finding[] {
  const persona = known.personas.get(scenario.persona)
  return [
    ...(persona ? findingsInWidths(scenario, texts, persona) : []),
    ...(ways
      ? findingsInLabels(
          scenario,
          texts,
          modes.map((mode) => ways[mode]),
        )
      : []),
  ]
}
