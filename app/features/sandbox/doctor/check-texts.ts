import { findingsInWords } from './check-words.ts'
import type { Finding } from '../scenario/content-problem.ts'
import type { FlatTexts } from './flat-texts.ts'
import { didYouMean } from '#app/platform/nearest.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { textKeysOf, type TextKeys } from './text-keys.ts'

/** What is wrong with the texts of a scenario in one language, held against the other. */
export function findingsInTexts(
  scenario: Scenario,
  texts: FlatTexts,
  other: FlatTexts,
  { required, optional }: TextKeys,
): Finding[] {
  const wanted = [...required, ...[...optional].filter((key) => other.has(key))]
  const missing = wanted.filter((key) => !texts.has(key))
  const possible = textKeysOf(scenario)
  return [
    ...missing.map((key) => ({
      path: key.split('.'),
      message: `The text "${key}" is missing${other.has(key) ? ' in this language' : ''}.`,
    })),
    ...[...texts].flatMap(([key, entry]): Finding[] => {
      if (required.has(key) || optional.has(key))
        return [
          ...withoutFirst(key, texts, optional, entry.path),
          ...findingsInWords(scenario, entry, other.get(key)),
        ]
      if (possible.optional.has(key))
        return [{ path: entry.path, message: wordsOnUnsaid(key) }]
      const near = didYouMean(key, missing) || didYouMean(key, optional)
      const message = `Nothing in the scenario shows the text "${key}".${near}`
      return [{ path: entry.path, message }]
    }),
  ]
}

function wordsOnUnsaid(key: string): string {
  return /\.error\.[a-z0-9-]+$/.test(key)
    ? `The error "${key}" can never be shown. Take it out.`
    : `Help never says "${key}": no step of it is on a shortest way. Take it out.`
}

/** What is said the second time follows on what is said the first. */
function withoutFirst(
  key: string,
  texts: FlatTexts,
  optional: ReadonlySet<string>,
  path: Finding['path'],
): Finding[] {
  const [, first] = /^(.+\.error\..+)-[23]$/.exec(key) ?? []
  if (first === undefined || texts.has(first) || !optional.has(first)) return []
  return [{ path, message: `Say the first time as well: "${first}" is missing.` }]
}
