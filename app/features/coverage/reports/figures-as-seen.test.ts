import { expect, test } from 'vitest'
import { reportFigures } from '#tests/support/report-figures.ts'
import { nobody, type Counts } from '../cells/counts.ts'
import type { CellIndicator } from '../cells/indicator.ts'
import { hiddenInAnswer } from '../hiding/hide-answer.ts'
import type { BesideReport, PageCells } from './beside-report.ts'
import { figuresAsSeen, warningsAsSeen } from './figures-as-seen.ts'
import { hiddenInReport } from './hidden-in-versions.ts'
import type { HamletLine, ReportFigures } from './report-body.ts'

const line = (place: number, basic: number, visits = 0): HamletLine => ({
  ...{ name: `Thôn ${place}`, households: 60, adults: 200, teamMembers: 3, classes: 2 },
  ...{ learners: basic, basic, basicAge60: 0, basicMinority: 0, visits, note: '' },
})
const sumOf = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0)

const reportOf = (counts: readonly number[], visits: readonly number[] = []) =>
  reportFigures({
    ...{ turns: 0, unnamed: 0, visits: sumOf(visits), confirmed: 0 },
    ...{ people: sumOf(counts), reached: { able: 0, outOf: 1000 } },
    basic: { able: sumOf(counts), outOf: 1000 },
    hamletLines: counts.map((count, place) => line(place, count, visits[place])),
  })

/** The page of the same unit, with so many in its hamlets. */
function pageOf(indicator: CellIndicator, counts: readonly number[]): PageCells {
  const of = (everyone: number): ReadonlyMap<CellIndicator, Counts> =>
    new Map([[indicator, { ...nobody, everyone, age18: everyone, male: everyone }]])
  const answer = {
    total: of(sumOf(counts)),
    below: counts.map((count, place) => ({
      unit: { id: `h-${place}`, name: `Thôn ${place}`, level: 'hamlet' },
      ...{ others: [], counts: of(count) },
    })),
  }
  return { ...answer, hidden: hiddenInAnswer(answer).keys }
}

const besideOf = (basic: readonly number[], visits: readonly number[] = basic) => ({
  stock: pageOf('core.passed', basic),
  deeds: pageOf('visits', visits),
  ...{ skills: new Map<string, string>(), reported: new Map<string, never>() },
})
const figuresSeen = (figures: ReportFigures, beside: BesideReport) =>
  figuresAsSeen(figures, hiddenInReport(figures, beside))
const seenBasic = (counts: readonly number[], beside: BesideReport) =>
  figuresSeen(reportOf(counts), beside).hamletLines.map(({ basic }) => basic)

test('whoever belongs to the commune sees every number', () => {
  expect(figuresAsSeen(reportOf([1, 30]), undefined)).toEqual(reportOf([1, 30]))
})

test('above it nobody sees one to nine people, nor works them out from the rest', () => {
  const seen = figuresSeen(reportOf([3, 40, 12, 0]), besideOf([3, 40, 12, 0]))

  expect(seen.basic.able).toBe(55)
  expect(seen.hamletLines.map(({ basic }) => basic)).toEqual(['hidden', 40, 'hidden', 0])
})

test('what the page hides beside another unit is hidden in the report too', () => {
  const beside = besideOf([30, 40])
  const hidden = new Set([
    'whole core.passed everyone',
    '0 core.passed everyone',
    '1 core.passed everyone',
  ])

  const seen = figuresSeen(reportOf([30, 40]), {
    ...beside,
    stock: { ...beside.stock, hidden },
  })
  expect(seen.basic.able).toBe('hidden')
  expect(seen.hamletLines.map(({ basic }) => basic)).toEqual(['hidden', 'hidden'])
})

test('a number that has grown past ten since does not give away what the report hides', () => {
  // The page shows 20 and 40 and 12; with the sum of the report, 9 would follow.
  const seen = figuresSeen(reportOf([9, 20, 40]), besideOf([12, 20, 40]))

  expect(seen.hamletLines.map(({ basic }) => basic)).toEqual(['hidden', 20, 40])
  expect(seen.basic.able).toBe('hidden')
})

test('a hamlet that nothing on the page is called by any more is hidden', () => {
  const counts = [30, 40, 50]
  const renamed = besideOf(counts)
  const below = renamed.stock.below.map((place, at) =>
    at === 0 ? { ...place, unit: { id: 'h', name: 'Thôn Mới', level: 'hamlet' } } : place,
  )

  const beside = { ...renamed, stock: { ...renamed.stock, below } }
  expect(seenBasic(counts, beside)[0]).toBe('hidden')
})

test('visits are hidden as they are on the pages of the first day and the last', () => {
  const beside = besideOf([0, 0, 0], [4, 30, 25])

  const seen = figuresSeen(reportOf([0, 0, 0], [4, 30, 25]), beside)
  expect(seen.hamletLines.map(({ visits }) => visits)).toEqual(['hidden', 30, 'hidden'])
  expect(seen.visits).toBe(59)
})

test('of a single class only that it was held is told', () => {
  const held = { day: '2026-10-02', hamlet: 'Thôn 1', skill: 'Tra cứu', place: 'Đình' }
  const figures = reportFigures({ classLines: [{ ...held, present: 30, unnamed: 12 }] })

  expect(figuresSeen(figures, besideOf([])).classLines).toEqual([
    { ...held, present: 'hidden', unnamed: 'hidden' },
  ])
})

test('how few were checked again, rated or belong to a group is not told', () => {
  const figures = reportFigures({
    recheck: { seed: 'abc', size: 30, checked: 8, alone: 7 },
    satisfied: { able: 5, outOf: 6 },
  })
  figures.basicByGroup.disabled = { able: 0, outOf: 3 }

  const seen = figuresSeen(figures, besideOf([]))
  expect(seen.recheck).toMatchObject({ size: 30, checked: 'hidden', alone: 'hidden' })
  expect(seen.satisfied).toEqual({ able: 'hidden', outOf: 'hidden' })
  expect(seen.basicByGroup.disabled).toEqual({ able: 0, outOf: 'hidden' })
})

test('a warning tells of few people that there were some, not how many', () => {
  const warnings = [{ about: 'Thôn 1', values: { people: 6, passes: 14, seconds: 5 } }]

  expect(warningsAsSeen(warnings, besideOf([]))).toEqual([
    { about: 'Thôn 1', values: { passes: 14, seconds: 5 } },
  ])
  expect(warningsAsSeen(warnings, undefined)).toEqual(warnings)
})
