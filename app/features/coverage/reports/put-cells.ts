import { nobody, type Counts } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import { cellKey, type At } from '../hiding/hide-answer.ts'
import type { PageCells } from './beside-report.ts'
import type { NumberSystem } from '../indicators/number-system.ts'

/** A number of a page, and whether its reader has it from there where it is not hidden. */
type Cell = { indicator: CellIndicator; column: string; isKnown: boolean }

/** Adds what the page says of all and of each; returns how many there are of all. */
export function putCells(
  { values, forced, known }: NumberSystem,
  page: PageCells,
  { indicator, column, isKnown }: Cell,
): number {
  const at = (place: At, counts: PageCells['total']) => {
    const key = cellKey(place, indicator, column)
    const count = countIn(counts.get(indicator), column)
    values.set(key, count)
    if (page.hidden.has(key)) forced.add(key)
    else if (isKnown) known.add(key)
    return count
  }
  for (const [place, { counts }] of page.below.entries()) at(place, counts)
  return at('whole', page.total)
}

export function countIn(counts: Counts = nobody, column: string): number {
  const of: Record<string, number> = counts
  if (column === 'sexless') return counts.everyone - counts.female - counts.male
  return column.startsWith('not-')
    ? counts.everyone - (of[column.slice('not-'.length)] ?? 0)
    : (of[column] ?? 0)
}
