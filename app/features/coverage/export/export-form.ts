import type { CellIndicator } from '../cells/indicator.ts'
import {
  isAnswerable,
  levelsOf,
  type ExportQuestion,
  type Level,
  type RowLevel,
} from './export-question.ts'
import { indicatorSets, indicatorsIn, type IndicatorSet } from './indicator-choice.ts'

export const exportFormats = ['xlsx', 'csv', 'json', 'dhis2'] as const
export type ExportFormat = (typeof exportFormats)[number]

export const maps = ['day', 'today'] as const

/** What the form of an export asks for, by the names of its fields. */
export type ExportChoice = {
  day: string
  map: (typeof maps)[number]
  indicators: IndicatorSet
  level: RowLevel
  format: ExportFormat
}

type Bounds = { today: string; unitLevel: Level }

/** What was chosen; where it is none of what can be, what is chosen usually, and that it was not. */
export function readChoice(
  query: URLSearchParams,
  { today, unitLevel }: Bounds,
): { choice: ExportChoice; isBad: boolean } {
  const bad: string[] = []
  const pick = <One extends string>(name: string, all: readonly One[], usual: One): One => {
    const said = query.get(name)
    const found = all.find((each) => each === said)
    if (said !== null && found === undefined) bad.push(name)
    return found ?? usual
  }
  const day = query.get('day') ?? today
  const isGood = isAnswerable(day, today)
  const levels = levelsOf(unitLevel)
  const choice: ExportChoice = {
    day: isGood ? day : today,
    map: pick('map', maps, 'day'),
    indicators: pick('indicators', indicatorSets, 'final'),
    level: pick('level', levels, unitLevel === 'hamlet' ? 'self' : 'below'),
    format: pick('format', exportFormats, 'xlsx'),
  }
  return { choice, isBad: bad.length > 0 || !isGood }
}

/** The choice as a query, for links and forms that carry it on. */
export const choiceQuery = (choice: ExportChoice): string =>
  new URLSearchParams(choice).toString()

type Asked = {
  unitId: string
  today: string
  book: Parameters<typeof indicatorsIn>[1]
}

export function questionOf(
  { day, map, indicators, level }: ExportChoice,
  { unitId, today, book }: Asked,
): ExportQuestion & { indicators: readonly CellIndicator[] } {
  const mapDay = map === 'day' ? day : today
  return { unitId, day, mapDay, level, indicators: indicatorsIn(indicators, book) }
}

/** A larger sheet takes minutes to open, where it opens at all; CSV has no end. */
export const mostWorkbookCells = 4_000_000
/** Up to so many cells a file is made while one waits for it. */
export const mostCellsAtOnce = 40_000
