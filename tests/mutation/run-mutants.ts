import type { Known } from '#app/features/sandbox/doctor/check-references.ts'
import type { Ways } from '#app/features/sandbox/doctor/check-ways.ts'
import { waysThrough } from '#app/features/sandbox/doctor/check-ways.ts'
import { examine } from '#app/features/sandbox/doctor/examine.ts'
import type { Scenario } from '#app/features/sandbox/scenario/scenario.ts'
import { behaviourOf } from './behaviour.ts'
import type { Draft, Mutant } from './draft.ts'
import { mutantsOf } from './mutants.ts'

type Escape = { slug: string; kind: string; at: string }
export type Outcome = {
  made: number
  caught: number
  escaped: Escape[]
  /** Made and caught of each kind. */
  byKind: Map<string, { made: number; caught: number }>
}

/**
 * Breaks a draft at some places for each kind of mistake and lets the doctor look. What behaves
 * as before is no mistake: it is passed over and another place taken.
 */
export function runMutants(
  draft: Draft,
  known: Known,
  { seed, ofEach }: { seed: number; ofEach: number },
): Outcome {
  const ways = waysThrough(draft.scenario)
  const before = behaviourOf(draft.scenario, ways)
  const outcome: Outcome = { made: 0, caught: 0, escaped: [], byKind: new Map() }
  for (const [kind, mutants] of mutantsOf(draft, seed)) {
    const count = { made: 0, caught: 0 }
    for (const mutant of mutants) {
      if (count.made >= ofEach) break
      const broken = mutant.broken()
      const isCaught = isFound(broken, known, mutant, ways)
      if (!isCaught && isTheSame(broken, mutant, before)) continue
      count.made += 1
      if (isCaught) count.caught += 1
      else outcome.escaped.push({ slug: draft.scenario.id, kind, at: mutant.at })
    }
    outcome.byKind.set(kind, count)
    outcome.made += count.made
    outcome.caught += count.caught
  }
  return outcome
}

/** First what can be seen without playing, as that is quick. */
function isFound(
  { scenario, texts }: Draft,
  known: Known,
  { isInTexts }: Mutant,
  ways: Ways,
): boolean {
  const finds = (play: (scenario: Scenario) => Ways | undefined) => {
    const { findings } = examine(scenario, scenario.id, known, () => texts, play)
    return Object.values(findings).some((each) => each.length > 0)
  }
  return finds(() => undefined) || finds(isInTexts ? () => ways : waysThrough)
}

function isTheSame({ scenario }: Draft, { isInTexts }: Mutant, before: string): boolean {
  return !isInTexts && behaviourOf(scenario) === before
}
