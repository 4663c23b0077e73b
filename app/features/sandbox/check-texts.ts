import type { Finding, KeyPath } from './content-problem.ts'
import { looksReal } from './field-kind.ts'
import type { FlatTexts } from './flat-texts.ts'
import { didYouMean } from './nearest.ts'
import { personaSchema } from './persona.ts'
import type { Scenario } from './scenario.ts'
import { textKeysOf } from './text-keys.ts'

/** What is wrong with the texts of a scenario in one language, held against the other. */
export function findingsInTexts(
  scenario: Scenario,
  texts: FlatTexts,
  other: FlatTexts,
): Finding[] {
  const { required, optional } = textKeysOf(scenario)
  const wanted = [...required, ...[...optional].filter((key) => other.has(key))]
  const missing = wanted.filter((key) => !texts.has(key))
  return [
    ...missing.map((key) => ({
      path: key.split('.'),
      message: `The text "${key}" is missing${other.has(key) ? ' in this language' : ''}.`,
    })),
    ...[...texts].flatMap(([key, { text, path }]): Finding[] => {
      if (required.has(key) || optional.has(key))
        return findingsInText(scenario, text, path)
      const near = didYouMean(key, missing) || didYouMean(key, optional)
      return [{ path, message: `Nothing in the scenario shows the text "${key}".${near}` }]
    }),
  ]
}

function findingsInText(scenario: Scenario, text: string, path: KeyPath): Finding[] {
  const sources = new Set([
    ...Object.keys(personaSchema.entries).map((key) => `persona.${key}`),
    ...Object.keys(scenario.codes).map((code) => `code.${code}`),
  ])
  const unknown = [...text.matchAll(/\{\{\s*(.*?)\s*\}\}/g)].flatMap(([, source = '']) =>
    sources.has(source) ? [] : [source],
  )
  return [
    ...unknown.map((source) => ({
      path,
      message: `There is no "{{${source}}}".${didYouMean(source, sources)}`,
    })),
    ...realNumbersIn(text).map((number) => ({
      path,
      message: `"${number}" could be a living person's. Use a practice number (099…, 0600…).`,
    })),
  ]
}

/** Numbers in a text, written with or without spaces, that a living person could have. */
function realNumbersIn(text: string): string[] {
  const runs = [...text.matchAll(/\+?\d[\d .-]*\d/g)].map(([run]) => run)
  return runs.flatMap((run) => [run, ...run.split(/[ .-]+/)].filter(looksReal).slice(0, 1))
}
