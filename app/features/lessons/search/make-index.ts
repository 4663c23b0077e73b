import MiniSearch from 'minisearch'
import { termsOfText } from './index-terms.ts'
import type { SavedLibrary } from './saved-library.ts'

/** How much a word counts by where it stands. */
const boost = { title: 5, asks: 4, line: 1.5, text: 0.5 }
type Field = keyof typeof boost

const fields: Field[] = ['title', 'asks', 'line', 'text']
/** Here the words count, not what stands beside them. */
const prose: readonly (string | undefined)[] = ['line', 'text'] satisfies Field[]

type Entry = { id: number } & Record<Field, string>

/** The index of a library: its documents by the terms in them, each known by its place. */
export function makeIndex({ documents, language }: SavedLibrary): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields,
    tokenize: (text, field) => termsOfText(text, language, prose.includes(field)),
    // The terms of a text are words already as they are compared.
    processTerm: (term) => term,
    searchOptions: { boost },
  })
  index.addAll(
    documents.map(({ title, asks, line, text }, id) => ({
      id,
      title,
      // A phrase ends with its line: no pair of words goes from one ask into the next.
      asks: asks.join('\n'),
      line,
      text,
    })),
  )
  return index
}

/** Every term that anything is found by. */
export function vocabularyOf(index: MiniSearch<Entry>): ReadonlySet<string> {
  return new Set(index.toJSON().index.map(([term]) => term))
}
