import type { Effect } from '#app/features/sandbox/scenario/effect.ts'
import type { Scenario } from '#app/features/sandbox/scenario/scenario.ts'
import { effectListsOf } from '#app/features/sandbox/scenario/scenario-parts.ts'
import { inScenario, type Draft, type Mutant } from './draft.ts'

type Broken = Omit<Mutant, 'kind'>[]

/** Effects of one kind taken out, one at a time. */
function without(key: string): (draft: Draft) => Broken {
  return (draft) =>
    eachEffect(draft, (effect, copyOf, index, at) =>
      key in effect ? [inScenario(draft, at, (copy) => copyOf(copy).splice(index, 1))] : [],
    )
}

export const removeTransition = (draft: Draft): Broken => [
  ...without('go')(draft),
  ...without('open')(draft),
]
export const removeTrap = without('trap')
export const removeMessage = without('message')
export const removeIssue = without('issue')

/** A screen written with a letter too many, as happens in typing. */
export function misspellScreen(draft: Draft): Broken {
  return eachEffect(draft, (effect, copyOf, index, at) =>
    'go' in effect
      ? [
          inScenario(draft, at, (copy) => {
            copyOf(copy)[index] = { go: `${effect.go}s` }
          }),
        ]
      : [],
  )
}

/** A fact written with a letter too many. */
export function misspellFact(draft: Draft): Broken {
  return eachEffect(draft, (effect, copyOf, index, at) =>
    'set' in effect
      ? [
          inScenario(draft, at, (copy) => {
            const misspelt = Object.entries(effect.set).map(
              ([fact, value]) => [`${fact}s`, value] as const,
            )
            copyOf(copy)[index] = { set: Object.fromEntries(misspelt) }
          }),
        ]
      : [],
  )
}

export function unsetFact(draft: Draft): Broken {
  return eachEffect(draft, (effect, copyOf, index, at) =>
    'set' in effect
      ? Object.keys(effect.set).map((fact) =>
          inScenario(draft, `${at} ${fact}`, (copy) => {
            const kept = Object.entries(effect.set).filter(([each]) => each !== fact)
            const set = { set: Object.fromEntries(kept) }
            copyOf(copy).splice(index, 1, ...(kept.length > 0 ? [set] : []))
          }),
        )
      : [],
  )
}

/** A fact set to another of its values. */
export function wrongValue(draft: Draft): Broken {
  return eachEffect(draft, (effect, copyOf, index, at) =>
    'set' in effect
      ? Object.entries(effect.set).flatMap(([fact, value]) => {
          const other = draft.scenario.facts[fact]?.find((each) => each !== value)
          if (other === undefined) return []
          return [
            inScenario(draft, `${at} ${fact} → ${String(other)}`, (copy) => {
              copyOf(copy)[index] = { set: { ...effect.set, [fact]: other } }
            }),
          ]
        })
      : [],
  )
}

function eachEffect(
  { scenario }: Draft,
  mutantsOf: (
    effect: Effect,
    copyOf: (copy: Scenario) => Effect[],
    index: number,
    at: string,
  ) => Broken,
): Broken {
  return effectListsOf(scenario).flatMap(({ part, path }, list) => {
    const copyOf = (copy: Scenario) => effectListsOf(copy)[list]?.part ?? []
    return part.flatMap((effect, index) =>
      mutantsOf(
        effect,
        copyOf,
        index,
        `${path.join('.')}.${index} ${JSON.stringify(effect)}`,
      ),
    )
  })
}
