import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDetermined, type Equation } from '#tests/support/linear-sums.ts'
import {
  added,
  basic,
  basicOf,
  indicators,
  province,
  reportOf,
  sumOf,
  unitOf,
  type Line,
  type Place,
} from '#tests/support/reported-province.ts'
import { columns, nobody } from '../cells/counts.ts'
import { cellKey, hiddenInAnswer } from '../hiding/hide-answer.ts'
import type { BesideReport, PageCells } from './beside-report.ts'
import { figuresAsSeen } from './figures-as-seen.ts'
import { hiddenInReport } from './hidden-in-versions.ts'
import { reportGroups, type People, type ReportFigures } from './report-body.ts'

/** All that is unknown to whoever has opened every page and report, and what they know of it. */
function knowledge() {
  const values = new Map<string, number>()
  const shown = new Set<string>()
  const onPages = new Set<string>()
  const equations: Equation[] = []
  return {
    ...{ values, shown, onPages, equations },
    tell: (key: string, count: number, seen?: People | null) => {
      values.set(key, count)
      if (seen !== undefined && seen !== 'hidden' && seen !== null) shown.add(key)
    },
  }
}
type Knowledge = ReturnType<typeof knowledge>

function readPage(
  known: Knowledge,
  name: string,
  counts: Place,
  hidden: ReadonlySet<string>,
) {
  for (const indicator of indicators) {
    const own = counts.get(indicator) ?? nobody
    const key = (column: string) => `${name} ${indicator} ${column}`
    for (const column of columns) {
      const isAway = hidden.has(cellKey('whole', indicator, column))
      known.tell(key(column), own[column], isAway ? 'hidden' : own[column])
      if (!isAway) known.onPages.add(key(column))
    }
    known.tell(key('sexless'), own.everyone - own.female - own.male)
    const whole = key('everyone')
    known.equations.push(
      { whole, parts: ['female', 'male', 'sexless'].map(key) },
      { whole, parts: ['age18', 'age35', 'age60', 'ageless'].map(key) },
    )
  }
}

function addUp(known: Knowledge, whole: string, parts: readonly string[]) {
  for (const indicator of indicators) {
    for (const column of [...columns, 'sexless']) {
      known.equations.push({
        whole: `${whole} ${indicator} ${column}`,
        parts: parts.map((name) => `${name} ${indicator} ${column}`),
      })
    }
  }
}

const noPage: PageCells = { total: new Map(), below: [], hidden: new Set() }
const beside = (stock: PageCells, reported: BesideReport['reported'] = new Map()) => ({
  ...{ stock, deeds: { ...noPage, below: stock.below }, skills: new Map(), reported },
})

/** What the report of a unit tells of it that its pages tell as well, and what only it tells. */
function readReport(
  known: Knowledge,
  name: string,
  seen: ReportFigures,
  raw: ReportFigures,
) {
  for (const [line, { name: below, ...own }] of seen.hamletLines.entries()) {
    for (const [key, column] of [
      ['basic', 'everyone'],
      ['basicAge60', 'age60'],
      ['basicMinority', 'minority'],
    ] as const) {
      const count = Number(raw.hamletLines[line]?.[key])
      known.tell(`${below} ${basic} ${column}`, count, own[key])
    }
    known.tell(`${below} learners`, Number(raw.hamletLines[line]?.learners), own.learners)
  }
  known.tell(`${name} learners`, Number(raw.people), seen.people)
  known.tell(`${name} households`, Number(raw.households.able), seen.households.able)
  known.equations.push({
    whole: `${name} learners`,
    parts: raw.hamletLines.map((line) => `${line.name} learners`),
  })
}

type Commune = Parameters<Parameters<typeof province.map>[0]>[0][number]

/** Every page and every report of a province, and what somebody knows who has read them all. */
function readAll(communes: readonly Commune[]) {
  const known = knowledge()
  const named = communes.map((each, at) => ({
    ...each,
    name: `c${at}`,
    adults: each.hasAdults ? 400 : null,
    lines: each.hamlets.map((own, place) => ({
      ...own,
      name: `c${at}h${place}`,
      adults: 60,
    })),
  }))
  const wholes = named.map(({ name, adults, lines, households }) => ({
    ...{ name, adults, counts: sumOf(lines.map(({ counts }) => counts)), households },
    learners: added(lines.map(({ learners }) => learners)),
  }))
  const page = {
    total: sumOf(wholes.map(({ counts }) => counts)),
    below: wholes.map(({ name, counts }) => unitOf(name, counts)),
  }
  const top = hiddenInAnswer(page)
  readPage(known, 'p', page.total, top.keys)
  addUp(
    known,
    'p',
    wholes.map(({ name }) => name),
  )
  const reported = new Map<string, ReportFigures>()
  for (const [at, { name, lines, hasReported, households }] of named.entries()) {
    const own = {
      total: wholes[at]?.counts ?? new Map(),
      below: lines.map((line) => unitOf(line.name, line.counts)),
    }
    const hidden = hiddenInAnswer(own, top.aboveOf(at))
    readPage(known, name, own.total, hidden.keys)
    addUp(
      known,
      name,
      lines.map((line) => line.name),
    )
    for (const [place, line] of lines.entries()) {
      readPage(known, line.name, line.counts, new Set(hidden.aboveOf(place).keys))
    }
    if (!hasReported) continue
    const raw = reportOf(lines, households)
    const away = hiddenInReport(raw, beside({ ...own, hidden: hidden.keys }))
    const seen = figuresAsSeen(raw, away)
    reported.set(name, raw)
    readReport(known, name, seen, raw)
    known.tell(`${name} ${basic} everyone`, Number(raw.basic.able), seen.basic.able)
    for (const group of reportGroups) {
      const { able } = seen.basicByGroup[group]
      known.tell(`${name} ${basic} ${group}`, Number(raw.basicByGroup[group].able), able)
    }
  }
  const lines = wholes.filter(({ name }) => reported.has(name))
  const raw = reportOf(lines, added(lines.map(({ households }) => households)), true)
  const figures = {
    ...raw,
    below: {
      ...{ reported: lines.length, outOf: wholes.length, missing: [] },
      live: { classes: 0, visits: 0, reached: 0, basic: basicOf(page.total).everyone },
    },
  }
  const around = beside({ ...page, hidden: top.keys }, reported)
  const seen = figuresAsSeen(figures, hiddenInReport(figures, around))
  readReport(known, 'r', seen, raw)
  readSums(known, { seen, raw, lines })
  return known
}

type Sums = { seen: ReportFigures; raw: ReportFigures; lines: readonly Line[] }

/** The sums of a province are of those who reported: numbers that no page has. */
function readSums(known: Knowledge, { seen, raw, lines }: Sums) {
  const stated = lines.filter(({ adults }) => adults !== null)
  const paired = stated.length > 0 ? stated : lines
  known.tell('r basic', Number(raw.basic.able), seen.basic.able)
  known.equations.push({
    whole: 'r basic',
    parts: paired.map(({ name }) => `${name} ${basic} everyone`),
  })
  for (const group of reportGroups) {
    const key = `r ${group}`
    known.tell(key, Number(raw.basicByGroup[group].able), seen.basicByGroup[group].able)
    known.equations.push({
      whole: key,
      parts: lines.map(({ name }) => `${name} ${basic} ${group}`),
    })
  }
  known.equations.push({
    whole: 'r households',
    parts: lines.map(({ name }) => `${name} households`),
  })
  known.tell('p live', 0, seen.below?.live.basic)
  if (known.shown.has('p live')) known.shown.add(`p ${basic} everyone`)
}

/** What can be worked out, by all sums together, from what is shown. */
function toldBy({ values, equations }: Knowledge, shown: ReadonlySet<string>) {
  const unknown = new Set([...values.keys()].filter((key) => !shown.has(key)))
  const isTold = isDetermined(equations, unknown)
  return (key: string) => shown.has(key) || isTold(key)
}

test('whoever reads every report beside every page can work out nobody whom the pages hide', () => {
  fc.assert(
    fc.property(province, (communes) => {
      const known = readAll(communes)
      const isTold = toldBy(known, known.shown)
      const isToldByPages = toldBy(known, known.onPages)
      const small = [...known.values].filter(
        ([key, count]) => count > 0 && count < 10 && !key.endsWith('sexless'),
      )

      const more = small.filter(([key]) => isTold(key) && !isToldByPages(key))
      expect(more).toEqual([])
    }),
    { numRuns: 150 },
  )
})
