import type { BothTexts } from '#app/features/sandbox/doctor/examine.ts'
import type { Scenario } from '#app/features/sandbox/scenario/scenario.ts'

/** A scenario written out whole, with its texts: what the doctor is given to look at. */
export type Draft = { scenario: Scenario; texts: BothTexts }

/** One way of breaking a draft at one place. */
export type Mutant = {
  kind: string
  /** What is broken, as an author would look for it: `screens.otp.confirm do 1 (go: consent)`. */
  at: string
  /** Whether only words were changed: the states are then those of the draft. */
  isInTexts: boolean
  broken: () => Draft
}

/** A mutant that changes the scenario; `change` works on a copy. */
export function inScenario(
  draft: Draft,
  at: string,
  change: (copy: Scenario) => void,
): Omit<Mutant, 'kind'> {
  return {
    at,
    isInTexts: false,
    broken: () => {
      const copy = structuredClone(draft.scenario)
      change(copy)
      return { ...draft, scenario: copy }
    },
  }
}

export type TextLanguage = keyof BothTexts
type MutableTexts = Map<string, { text: string; path: readonly (string | number)[] }>

/** A mutant that changes the texts of one language. */
export function inTexts(
  draft: Draft,
  language: TextLanguage,
  at: string,
  change: (copy: MutableTexts) => void,
): Omit<Mutant, 'kind'> {
  return {
    at: `${language}: ${at}`,
    isInTexts: true,
    broken: () => {
      const copy: MutableTexts = new Map(draft.texts[language])
      change(copy)
      return { ...draft, texts: { ...draft.texts, [language]: copy } }
    },
  }
}
