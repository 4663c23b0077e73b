import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { SkillBook } from '#app/features/sandbox/sandbox.server.ts'
import { daysAfter } from '#app/platform/calendar-day.ts'
import { nobody, plus } from '../cells/counts.ts'
import { deedIndicators, type CellIndicator } from '../cells/indicator.ts'
import type { CoverageAnswer } from '../read/coverage-answer.ts'
import { hiddenOf } from '../hiding/hidden-of.server.ts'
import { withFamilies } from '../hiding/hide-answer.ts'
import { readCoverage } from '../read/read-coverage.server.ts'
import { readerOf } from '../read/reader-of.server.ts'
import { indicatorsBeside, type BesideReport, type PageCells } from './beside-report.ts'
import { acceptedBelow } from './figures/reported-below.server.ts'
import type { ReportBody } from './report-body.ts'
import type { ReportReader } from './shown-report.ts'

export type BesideDeps = RoleDeps & { skills: Pick<SkillBook, 'skills'> }

type Asked = {
  reader: Pick<ReportReader, 'unit'>
  period: Pick<ReportBody['period'], 'key' | 'dataFrom' | 'dataTo'>
}

/** What a reader from above the commune can hold a report against. */
export async function besideReport(
  deps: BesideDeps,
  staff: Staff,
  { reader: { unit }, period }: Asked,
): Promise<BesideReport> {
  const { key, dataFrom, dataTo: mapDay } = period
  const reader = await readerOf(deps, staff, unit.id)
  const seen = reader.ok ? [...reader.value.above, unit] : [unit]
  const read = (day: string, indicators: readonly CellIndicator[]) =>
    pageOf(deps, { way: seen, day, mapDay, indicators: withFamilies(indicators) })
  const { skills } = deps.skills
  const deeds = deedIndicators
  const before = await read(daysAfter(dataFrom, -1), deeds)
  const after = await read(mapDay, deeds)
  const reported = await acceptedBelow(deps, { unit, day: mapDay, period: key })
  return {
    stock: await read(mapDay, indicatorsBeside(skills.map(({ id }) => id))),
    deeds: between(before, after),
    skills: new Map(skills.map(({ id, name }) => [name.vi, id])),
    reported: new Map(reported.map(({ name, figures }) => [name, figures])),
  }
}

type Page = Parameters<typeof hiddenOf>[2]

/** The numbers of the last unit of a way, and what of them is hidden from who reads the first. */
async function pageOf(deps: RoleDeps, { way, ...asked }: Page): Promise<PageCells> {
  const unitId = way.at(-1)?.id ?? ''
  const answer = await readCoverage(deps, { unitId, ...asked })
  return { ...answer, hidden: (await hiddenOf(deps, answer, { way, ...asked })).keys }
}

/** What came between two days; hidden where it is hidden on either of them. */
function between(before: PageCells, after: PageCells): PageCells {
  return {
    total: less(after.total, before.total),
    below: after.below.map((place) => {
      const was = before.below.find(({ unit }) => unit?.id === place.unit?.id)
      return { ...place, counts: less(place.counts, was?.counts) }
    }),
    hidden: new Set([...before.hidden, ...after.hidden]),
  }
}

type Counted = CoverageAnswer['total']

const less = (after: Counted, before: Counted | undefined): Counted =>
  new Map(
    [...after].map(([key, counts]) => [key, plus(counts, before?.get(key) ?? nobody, -1)]),
  )
