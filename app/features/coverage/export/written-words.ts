import type { CellIndicator } from '../cells/indicator.ts'
import { columnsOf, type ColumnWords } from './columns.ts'
import { levels, type ExportQuestion } from './export-question.ts'

/** What stands in a file in words, so that it can be handed to another process. */
export type WrittenWords = {
  texts: Readonly<Record<string, string>>
  names: Readonly<Record<string, string>>
}

/** Of a file about a question. */
export function writtenWords(question: ExportQuestion, words: ColumnWords): WrittenWords {
  const texts: Record<string, string> = {}
  const names: Record<string, string> = {}
  const t = (key: string) => (texts[key] ??= words.t(key))
  const nameOf = (indicator: CellIndicator) =>
    (names[indicator] ??= words.nameOf(indicator))
  columnsOf({ question, hasRates: true }, { t, nameOf })
  for (const level of levels) t(`levels.${level}`)
  for (const key of ['sheet', 'hidden', 'columns.former']) t(`exports:${key}`)
  return { texts, names }
}

export const wordsIn = ({ texts, names }: WrittenWords): ColumnWords => ({
  t: (key) => texts[key] ?? key,
  nameOf: (indicator) => names[indicator] ?? indicator,
})
