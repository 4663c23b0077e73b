import { blocksOf } from '#app/features/sandbox/scenario/scenario-parts.ts'
import { textKeysOf } from '#app/features/sandbox/doctor/text-keys.ts'
import { inTexts, type Draft, type Mutant, type TextLanguage } from './draft.ts'

type Broken = Omit<Mutant, 'kind'>[]
const languages: readonly TextLanguage[] = ['vi', 'en']

export function dropText(draft: Draft): Broken {
  return eachText(draft, (language, key) => [
    inTexts(draft, language, key, (copy) => copy.delete(key)),
  ])
}

/** Two texts of one language have changed places. */
export function swapTexts(draft: Draft): Broken {
  return eachText(draft, (language, key, text) => {
    const all = [...draft.texts[language]]
    const at = all.findIndex(([each]) => each === key)
    // Neither a neighbour, whose words may be much the same, nor always one equally far.
    const [other, entry] = all[(at + 7 + (key.length % 23)) % all.length] ?? []
    if (other === undefined || entry === undefined || entry.text === text) return []
    return [
      inTexts(draft, language, `${key} ↔ ${other}`, (copy) => {
        copy.set(key, { ...entry, text: entry.text })
        copy.set(other, { ...entry, text })
      }),
    ]
  })
}

export function realNumber(draft: Draft): Broken {
  return eachText(draft, (language, key, text) => [
    replaced(draft, language, key, `${text} 0912 345 678`),
  ])
}

export function misspellPlaceholder(draft: Draft): Broken {
  return eachText(draft, (language, key, text) =>
    text.includes('}}') ? [replaced(draft, language, key, text.replace('}}', 's}}'))] : [],
  )
}

export function overlongLabel(draft: Draft): Broken {
  return labelsOf(draft).flatMap((key) =>
    languages.flatMap((language) => {
      const { text = '' } = draft.texts[language].get(key) ?? {}
      return [replaced(draft, language, key, `${text} ${'tronghosocuabac'.repeat(3)}`)]
    }),
  )
}

/** A name that is all picture. */
export function unreadableLabel(draft: Draft): Broken {
  return labelsOf(draft).flatMap((key) =>
    languages.map((language) => replaced(draft, language, key, '👉 …')),
  )
}

/** A button has the name of the one beside it. */
export function sameLabel(draft: Draft): Broken {
  return Object.entries(draft.scenario.screens).flatMap(([screen, { blocks }]) => {
    const [first, second] = blocks
      .filter((block) => block.block === 'button' && block.when === undefined)
      .map(({ id }) => `screens.${screen}.${id}`)
    if (first === undefined || second === undefined) return []
    return languages.flatMap((language) => {
      const text = draft.texts[language].get(first)?.text
      const isPlain = !['.address', '.detail', '.badge'].some((part) =>
        [first, second].some((key) => draft.texts[language].has(key + part)),
      )
      return text !== undefined && isPlain ? [replaced(draft, language, second, text)] : []
    })
  })
}

function labelsOf({ scenario }: Draft): string[] {
  return blocksOf(scenario).flatMap(({ part, screen }) =>
    part.block === 'button' || part.block === 'field'
      ? [`screens.${screen}.${part.id}`]
      : [],
  )
}

function eachText(
  draft: Draft,
  mutantsOf: (language: TextLanguage, key: string, text: string) => Broken,
): Broken {
  const { required, optional } = textKeysOf(draft.scenario)
  return languages.flatMap((language) =>
    [...draft.texts[language]]
      .filter(([key]) => required.has(key) || optional.has(key))
      .flatMap(([key, { text }]) => mutantsOf(language, key, text)),
  )
}

function replaced(
  draft: Draft,
  language: TextLanguage,
  key: string,
  text: string,
): Omit<Mutant, 'kind'> {
  return inTexts(draft, language, key, (copy) => {
    copy.set(key, { path: key.split('.'), text })
  })
}
