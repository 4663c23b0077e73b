import { isDay } from '#app/platform/calendar-day.ts'
import type { CellIndicator } from '../cells/indicator.ts'

/** What a row of a file is about: the unit alone, those right below it, or all of a level. */
export const rowLevels = ['self', 'below', 'province', 'commune', 'hamlet'] as const
export type RowLevel = (typeof rowLevels)[number]

export type Level = 'nation' | 'province' | 'commune' | 'hamlet'
export const levels: readonly Level[] = ['nation', 'province', 'commune', 'hamlet']

export type Unit = { id: string; name: string; level: Level }

/** A unit whose level is one; undefined for none. */
export function asUnit(
  unit: { id: string; name: string; level: string } | undefined,
): Unit | undefined {
  const level = levels.find((each) => each === unit?.level)
  return unit && level ? { id: unit.id, name: unit.name, level } : undefined
}

export type ExportQuestion = {
  unitId: string
  day: string
  mapDay: string
  indicators: readonly CellIndicator[]
  level: RowLevel
}

/** No day to come, and none of before there was anything to count. */
export const isAnswerable = (day: string, today: string): boolean =>
  isDay(day) && day <= today && day >= '2020-01-01'

/** The level of the rows; undefined for the unit alone, or where there is none such below it. */
export function levelBelow(unit: Level, level: RowLevel): Level | undefined {
  if (level === 'self') return undefined
  if (level === 'below') return levels[levels.indexOf(unit) + 1]
  return levels.indexOf(level) > levels.indexOf(unit) ? level : undefined
}

/** What can be chosen of a unit: the nation has all, a hamlet itself alone. */
export function levelsOf(unit: Level): readonly RowLevel[] {
  const below = levels.slice(levels.indexOf(unit) + 2)
  const all: RowLevel[] = ['self', ...(unit === 'hamlet' ? [] : ['below' as const])]
  return [...all, ...rowLevels.filter((level) => below.some((each) => each === level))]
}
