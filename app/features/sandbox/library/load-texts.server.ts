import path from 'node:path'
import type { ContentProblem, Finding } from '../scenario/content-problem.ts'
import type { BothTexts } from '../doctor/examine.ts'
import type { FilledUse } from './expand-templates.ts'
import { flattenTexts } from '../doctor/flat-texts.ts'
import type { LoadedTemplate } from './load-templates.server.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { mergeTexts, type MergedTexts } from './template-texts.ts'
import { textKeysOf, type TextKeys } from '../doctor/text-keys.ts'
import { readYaml, type YamlSource } from './yaml-source.server.ts'

const languages = ['vi', 'en'] as const
type Languages<Value> = Record<(typeof languages)[number], Value>

export type LoadedTexts = {
  /** All texts of the scenario, its templates' among them. */
  of(scenario: Scenario, keys?: TextKeys): BothTexts
  /** Problems of the files themselves, and where findings in texts stand. */
  locate(findings: Languages<readonly Finding[]>): ContentProblem[]
}

/** Reads a scenario's texts and puts those of its templates below them. */
export async function loadTexts(
  folder: string,
  uses: readonly FilledUse<YamlSource>[],
  templates: ReadonlyMap<string, LoadedTemplate>,
): Promise<LoadedTexts> {
  const files = {
    vi: await readYaml(path.join(folder, 'vi.yaml')),
    en: await readYaml(path.join(folder, 'en.yaml')),
  }
  const own = { vi: flattenTexts(files.vi.data), en: flattenTexts(files.en.data) }
  let merged: Languages<MergedTexts<YamlSource>> | undefined
  return {
    of(scenario, { required, optional } = textKeysOf(scenario)) {
      const isShown = (key: string) => required.has(key) || optional.has(key)
      const merge = (language: (typeof languages)[number]) =>
        mergeTexts(own[language].texts, broughtBy(uses, templates, language), isShown)
      merged ??= { vi: merge('vi'), en: merge('en') }
      return { vi: merged.vi.texts, en: merged.en.texts }
    },
    locate(findings) {
      return languages.flatMap((language) => {
        const file = files[language]
        if (file.data === undefined) return file.problems
        const inFile = [...own[language].findings, ...(merged?.[language].findings ?? [])]
        const sources = sourcesByPath(merged?.[language])
        return [...inFile, ...findings[language]].map((each) =>
          (sources.get(each.path) ?? file).locate(each),
        )
      })
    },
  }
}

function broughtBy(
  uses: readonly FilledUse<YamlSource>[],
  templates: ReadonlyMap<string, LoadedTemplate>,
  language: (typeof languages)[number],
) {
  return uses.flatMap(({ template, as, values }) => {
    const source = templates.get(template)?.texts[language]
    return source ? [{ as, values, source, data: source.data }] : []
  })
}

/** A finding in a text has that text's own path, by which its file is known. */
function sourcesByPath(merged: MergedTexts<YamlSource> | undefined) {
  return new Map([...(merged?.sources ?? [])].map(([{ path: keys }, file]) => [keys, file]))
}
