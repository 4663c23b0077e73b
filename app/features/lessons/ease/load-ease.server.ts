import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import {
  thresholdsFileSchema,
  wordsFileSchema,
  type EaseWords,
  type KnownTerm,
  type Thresholds,
} from './ease-words.ts'
import { phrasesOf, plainPhrases, type Phrases } from './phrases.ts'
import { unlessAbsent } from '../compile/list-entries.server.ts'
import type { ReaderGroup } from '../frontmatter.ts'

export type Ease = {
  words: EaseWords
  thresholds: Record<ReaderGroup, Thresholds>
  terms: KnownTerm[]
  /** All names of all terms. */
  allTerms: Phrases
}

/** Reads `content/ease` and the terms of the glossary; throws where a list is spoilt. */
export async function loadEase(contentFolder: string): Promise<Ease> {
  const read = (name: string) => readFile(path.join(contentFolder, name), 'utf8')
  const { readers } = v.parse(
    thresholdsFileSchema,
    parse(await read('ease/thresholds.yaml')),
  )
  const lists = v.parse(wordsFileSchema, parse(await read('ease/words.yaml')))
  const syllables = (await read('ease/common-syllables.txt')).replace(/^#.*$/gm, '').trim()
  const terms = termsIn(await unlessAbsent(read('glossary/glossary.yaml')))
  return {
    thresholds: readers,
    terms,
    allTerms: plainPhrases(terms.flatMap(({ names }) => names)),
    words: {
      common: new Set([...syllables.split(/\s+/), ...lists.everyday]),
      abbreviations: new Set(lists.abbreviations),
      hard: phrasesOf(lists.hard, ({ word }) => word),
      formal: phrasesOf(lists.formal, ({ word }) => word),
      passiveVerbs: plainPhrases(lists.passiveVerbs),
      nominalVerbs: plainPhrases(lists.nominalVerbs),
    },
  }
}

const termSchema = v.object({
  id: v.string(),
  vi: v.object({ term: v.string(), forms: v.optional(v.array(v.string()), []) }),
})

/** Entries of another shape are a fault of the glossary, and its own check says so. */
function termsIn(glossary: string | undefined): KnownTerm[] {
  const entries: unknown = glossary === undefined ? [] : parse(glossary)
  return (Array.isArray(entries) ? entries : []).flatMap((entry: unknown) => {
    const { success, output } = v.safeParse(termSchema, entry)
    return success ? [{ id: output.id, names: [output.vi.term, ...output.vi.forms] }] : []
  })
}
