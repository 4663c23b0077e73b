import { basicSkill } from '../cells/indicator.ts'
import { cellKey, type At } from '../hiding/hide-answer.ts'
import { linesOnPages, type PageCells } from './beside-report.ts'
import type { NumberSystem } from '../indicators/number-system.ts'
import type { Put } from './numbers-on-pages.ts'
import { putCells } from './put-cells.ts'
import {
  countOf,
  reportGroups,
  type ReportFigures,
  type ReportGroup,
} from './report-body.ts'

/** Of a group, all the others, as the pages know them. */
const othersThan: Record<ReportGroup, readonly string[]> = {
  female: ['male', 'sexless'],
  age60: ['age18', 'age35', 'ageless'],
  minority: ['not-minority'],
  poor: ['not-poor'],
  disabled: ['not-disabled'],
}

type OfGroups = {
  stock: PageCells
  places: readonly number[]
  ofLines: (key: string) => string[]
}

export function putGroups(
  { basicByGroup }: ReportFigures,
  put: Put,
  { stock, places, ofLines }: OfGroups,
): void {
  for (const group of reportGroups) {
    const { able, outOf } = basicByGroup[group]
    const line = linesOnPages.find(({ column }) => column === group)
    put(stock, {
      ...{ key: `basic ${group}`, indicator: basicSkill, column: group, count: able },
      ...{ places, ...(line && { lineKeys: ofLines(line.key) }) },
    })
    put(stock, {
      ...{ key: `listed ${group}`, indicator: 'listed', column: group, count: outOf },
      places,
    })
  }
}

type Others = {
  stock: PageCells
  places: readonly number[]
  paired: readonly number[]
}

/** All who are able without those of a group among them are so many too. */
export function putOthers(
  system: NumberSystem,
  { basic, basicByGroup, below }: ReportFigures,
  { stock, places, paired }: Others,
): void {
  const { values, sums } = system
  const cell = (at: At, column: string) => cellKey(at, basicSkill, column)
  const unpaired = places
    .filter((at) => !paired.includes(at))
    .map((at) => cell(at, 'everyone'))
  const all = [countOf(basic.able), ...unpaired.map((key) => values.get(key) ?? 0)]
  values.set(
    'all basic',
    all.reduce((sum, each) => sum + each, 0),
  )
  sums.push({ whole: 'all basic', parts: ['basic', ...unpaired] })
  for (const group of reportGroups) {
    const others = othersThan[group]
    for (const column of others) {
      putCells(system, stock, { indicator: basicSkill, column, isKnown: true })
    }
    const rest = `not ${group}`
    values.set(rest, (values.get('all basic') ?? 0) - countOf(basicByGroup[group].able))
    const at: readonly At[] = below === null ? ['whole'] : places
    sums.push({ whole: 'all basic', parts: [`basic ${group}`, rest] })
    sums.push({
      whole: rest,
      parts: at.flatMap((place) => others.map((column) => cell(place, column))),
    })
  }
}
