import { basicSkill, indicatorOf, type CellIndicator } from '../cells/indicator.ts'
import { cellKey } from '../hiding/hide-answer.ts'
import {
  confirmedAdults,
  linesOnPages,
  placesOfLines,
  reachedAdults,
  type BesideReport,
  type PageCells,
} from './beside-report.ts'
import { noNumbers, type NumberSystem } from '../indicators/number-system.ts'
import { countIn, putCells } from './put-cells.ts'
import { putGroups, putOthers } from './put-groups.ts'
import type { People, ReportFigures } from './report-body.ts'

type Told = {
  key: string
  indicator: CellIndicator
  column?: string
  count: People | null
  /** The lines whose numbers it is the sum of, by their keys; else it is that of places. */
  lineKeys?: readonly string[]
  places: readonly number[]
}

export type Put = (page: PageCells, told: Told) => void

/** The numbers of a report that stand on pages too, held against what may be seen there. */
export function numbersOnPages(
  figures: ReportFigures,
  { stock, deeds, skills }: BesideReport,
): NumberSystem {
  const system = noNumbers()
  const lines = placesOfLines(figures, stock)
  const isOfAll = figures.below === null
  const places = isOfAll ? [...stock.below.keys()] : lines.flat()
  const known = { stock, deeds, lines, isOfAll }
  const put = putInto(system, known)
  putLines(system, figures, known)
  const stated = figures.hamletLines.map(({ adults }) => isOfAll || adults !== null)
  const isPaired = (line: number) => stated[line] ?? !stated.includes(true)
  const paired = isOfAll ? places : lines.flatMap((at, line) => (isPaired(line) ? at : []))
  const ofLines = (key: string) => lines.map((_at, line) => `${key} ${line}`)
  const { reached, basic, below } = figures
  put(stock, {
    ...{ key: 'reached', indicator: reachedAdults, count: reached.able, places: paired },
  })
  put(stock, {
    ...{ key: 'basic', indicator: basicSkill, count: basic.able, places: paired },
    lineKeys: ofLines('basic').filter((_key, line) => isOfAll || isPaired(line)),
  })
  put(stock, {
    ...{ key: 'confirmed', indicator: confirmedAdults, count: figures.confirmed, places },
  })
  putGroups(figures, put, { stock, places, ofLines })
  putOthers(system, figures, { stock, places, paired })
  for (const [line, { name, ...told }] of figures.skills.entries()) {
    for (const step of ['practised', 'passed', 'used'] as const) {
      const indicator = indicatorOf(`skill:${skills.get(name) ?? ''}`, step)
      const key = `${step} ${line}`
      put(stock, { key, indicator, count: told[step], places })
      // What no page is about any more cannot be held against one.
      if (!skills.has(name)) system.forced.add(key)
    }
  }
  for (const deed of ['turns', 'unnamed'] as const) {
    put(deeds, { key: deed, indicator: deed, count: figures[deed], places })
  }
  const visits = { key: 'visits', indicator: 'visits', count: figures.visits } as const
  put(deeds, { ...visits, places, lineKeys: ofLines('visits') })
  if (below) putLive(below.live, put, { stock, deeds })
  return system
}

type Known = Pick<BesideReport, 'stock' | 'deeds'> & {
  lines: readonly (readonly number[])[]
  /** The report is of everybody on the page; that of a province, of those who reported. */
  isOfAll: boolean
}

/** Adds a number, what it is the sum of and, where it is of some only, what that leaves. */
function putInto(system: NumberSystem, { stock, isOfAll }: Known): Put {
  const { values, sums, forced, known } = system
  return (page, { key, indicator, column = 'everyone', count, lineKeys, places }) => {
    if (typeof count !== 'number') return
    const all = putCells(system, page, { indicator, column, isKnown: page === stock })
    const whole = cellKey('whole', indicator, column)
    const cells = (some: readonly number[]) =>
      some.map((at) => cellKey(at, indicator, column))
    values.set(key, count)
    sums.push({ whole: key, parts: lineKeys ?? cells(places) })
    // A sum of some is known to be of those alone, even where the others add nothing to it.
    if (isOfAll || places.length === page.below.length) {
      if (page.hidden.has(whole)) forced.add(key)
      else if (count === all && page === stock) known.add(key)
      return
    }
    const left = [...page.below.keys()].filter((at) => !places.includes(at))
    values.set(`rest ${key}`, all - count)
    sums.push({ whole, parts: [key, `rest ${key}`] })
    sums.push({ whole: `rest ${key}`, parts: cells(left) })
  }
}

function putLines(
  { values, forced, known }: NumberSystem,
  { hamletLines }: ReportFigures,
  { stock, deeds, lines }: Known,
): void {
  const columnsOf = [
    ...linesOnPages.map(({ key, column }) => ({
      ...{ key, column, page: stock, indicator: basicSkill },
    })),
    { key: 'visits', column: 'everyone', page: deeds, indicator: 'visits' } as const,
  ]
  for (const [line, told] of hamletLines.entries()) {
    const at = lines[line] ?? []
    for (const { key: name, column, page, indicator } of columnsOf) {
      const key = `${name} ${line}`
      const count = told[name]
      if (typeof count === 'number') values.set(key, count)
      const there = at.reduce(
        (sum, place) => sum + countIn(page.below[place]?.counts.get(indicator), column),
        0,
      )
      const isAway = at.some((place) => page.hidden.has(cellKey(place, indicator, column)))
      // What nothing on the page is called by cannot be held against it.
      if (isAway || (at.length === 0 && count !== 0)) forced.add(key)
      else if (count === there && page === stock) known.add(key)
    }
  }
}

type Live = NonNullable<ReportFigures['below']>['live']

/** What was on record of all of them when the report went up. */
function putLive(
  live: Live,
  put: Put,
  { stock, deeds }: Pick<BesideReport, 'stock' | 'deeds'>,
): void {
  const places = [...stock.below.keys()]
  const all = { key: 'live reached', indicator: reachedAdults, count: live.reached, places }
  put(stock, all)
  put(stock, { ...all, key: 'live basic', indicator: basicSkill, count: live.basic })
  put(deeds, { ...all, key: 'live visits', indicator: 'visits', count: live.visits })
}
