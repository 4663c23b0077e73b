import type { Finding } from '../scenario/content-problem.ts'
import { flattenTexts, type FlatTexts } from '../doctor/flat-texts.ts'
import { fillTemplate, type Values } from './fill-template.ts'
import { didYouMean } from '#app/platform/nearest.ts'
import { dataOf, sourced } from './sourced.ts'

/** The texts a template brings in one language, for one use of it. */
export type BroughtTexts<Source> = { as: string; data: unknown; values: Values<Source> }

type TextEntry = FlatTexts extends ReadonlyMap<string, infer Entry> ? Entry : never
export type MergedTexts<Source> = {
  texts: FlatTexts
  /** The templates' texts among them, by the source they come from. */
  sources: ReadonlyMap<TextEntry, Source>
  findings: Finding[]
}

const wordsOfUses = /^with\./

/**
 * A scenario's texts with those of its templates below them. `{{with.caller}}` in a template's
 * text is the word the scenario gives as `with: { <use>: { caller: … } }`. Of the templates' texts
 * only those are taken that something shows.
 */
export function mergeTexts<Source>(
  own: FlatTexts,
  brought: readonly (BroughtTexts<Source> & { source: Source })[],
  isShown: (key: string) => boolean,
): MergedTexts<Source> {
  const texts = new Map<string, TextEntry>()
  const sources = new Map<TextEntry, Source>()
  const used = new Set<string>()
  const findings: Finding[] = []
  for (const { as, data, values, source } of brought) {
    const filled = fillTemplate(sourced(data, source), values, () => undefined)
    const flat = flattenTexts(dataOf(filled))
    findings.push(...flat.findings)
    for (const [key, { text, path }] of flat.texts) {
      if (!isShown(key) || own.has(key)) continue
      const entry = { text: withWords(text, as, own, used, findings), path }
      texts.set(key, entry)
      sources.set(entry, source)
    }
  }
  for (const [key, entry] of own) {
    if (!wordsOfUses.test(key)) texts.set(key, entry)
    else if (!used.has(key))
      findings.push({
        path: entry.path,
        message: `No template asks for the word "${key}".`,
      })
  }
  return { texts, sources, findings }
}

function withWords(
  text: string,
  as: string,
  own: FlatTexts,
  used: Set<string>,
  findings: Finding[],
): string {
  return text.replace(/\{\{\s*with\.([a-z0-9-]+)\s*\}\}/g, (whole, word: string) => {
    const key = `with.${as}.${word}`
    used.add(key)
    const found = own.get(key)
    if (found) return found.text
    const near = didYouMean(key, own.keys())
    const message = `The word "${key}" is missing, which a template puts into "${text}".${near}`
    findings.push({ path: key.split('.'), message })
    return whole
  })
}
