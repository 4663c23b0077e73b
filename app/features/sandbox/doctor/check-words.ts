import type { Finding } from '../scenario/content-problem.ts'
import type { FlatTexts } from './flat-texts.ts'
import { didYouMean } from '#app/platform/nearest.ts'
import { personaSchema } from '../scenario/persona.ts'
import { realWords } from './check-sources.ts'
import { looksReal, realNumbersIn } from '../fields/privacy-guard.ts'
import type { Scenario } from '../scenario/scenario.ts'

type Entry = FlatTexts extends ReadonlyMap<string, infer Each> ? Each : never

/** What is wrong with the words of one text, held against the same text in the other language. */
export function findingsInWords(
  scenario: Scenario,
  { text, path }: Entry,
  other: Entry | undefined,
): Finding[] {
  const sources = sourcesOfTexts(scenario)
  const named = placeholdersIn(text)
  return [
    ...named
      .filter((source) => !sources.has(source))
      .map((source) => ({
        path,
        message: `There is no "{{${source}}}".${didYouMean(source, sources)}`,
      })),
    ...[...realNumbersIn(text), ...realAmong(text)]
      .slice(0, 1)
      .map((number) => ({ path, message: realWords(number) })),
    ...(/[\p{L}\p{N}]|\{\{/u.test(text)
      ? []
      : [{ path, message: `"${text}" cannot be read out. Say it in words.` }]),
    ...(other === undefined ? [] : differences(text, other.text)).map((message) => ({
      path,
      message,
    })),
  ]
}

/** Numbers that stand behind others, as `lúc 8 giờ 30 0912 345 678`. */
function realAmong(text: string): string[] {
  return [...text.matchAll(/\d[\d .-]*\d/g)].flatMap(([run]) => {
    const groups = run.split(/[ .-]+/)
    return groups.flatMap((_group, from) =>
      groups
        .map((_end, to) => groups.slice(from, to + 1).join(' '))
        .filter((part) => looksReal(part)),
    )
  })
}

/** What a text may hold between double braces. */
function sourcesOfTexts(scenario: Scenario): ReadonlySet<string> {
  return new Set([
    ...Object.keys(personaSchema.entries).map((key) => `persona.${key}`),
    ...Object.keys(scenario.codes).map((code) => `code.${code}`),
    ...Object.entries(scenario.qrs).flatMap(([qr, transfer]) =>
      Object.keys(transfer).map((part) => `qr.${qr}.${part}`),
    ),
    'clock.time',
    'clock.date',
  ])
}

export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(.*?)\s*\}\}/g)].map(([, source = '']) => source)
}

/** Two languages say the same: the same things filled in, and the same numbers. */
function differences(text: string, other: string): string[] {
  const compare = (what: string, read: (text: string) => string[]) => {
    const here = read(text)
    const there = read(other)
    const lacking = there.filter((each) => !here.includes(each))
    return lacking.length === 0
      ? []
      : [`The other language has ${what} ${lacking.join(', ')} here. Say it in both.`]
  }
  return compare('in braces', placeholdersIn)
}
