import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import { listFirstDays, listReportPeriods } from '#db/queries/reports.server.ts'
import { timingOf } from './lateness.ts'
import { keyOf, periodAfter, periodOn, type Period, type PeriodType } from './period.ts'
import { courseKey, coursesOf, noCourse } from './report-course.server.ts'
import type { ReportDeps } from './report-deps.server.ts'
import { reportReader, type ReaderRefusal } from './report-reader.server.ts'
import { settledDays } from './settled-days.ts'
import type { ListedReport, ShownReports } from './shown-reports.ts'
import { teamWork } from './team-work.server.ts'

/** So many periods are seen at once: the one that runs, and those before it. */
const mostPeriods = 5

type Deps = Pick<ReportDeps, 'db' | 'now' | 'unitsOn'>

/** Where the reports of a unit stand, and those of the units that report to it. */
export async function listReports(
  deps: Deps,
  staff: Staff,
  { unitId, type }: { unitId: string; type: PeriodType },
): Promise<Result<ShownReports, ReaderRefusal>> {
  const reader = await reportReader(deps, staff, unitId)
  if (!reader.ok) return reader
  const { unit, way, today, mayReport } = reader.value
  const periods = lastPeriods(type, today)
  const list = await reportsOf(deps, { way, today, periods })
  const all = list(unit, way)
  const own = reports(unit.level)
    ? all.filter(({ timing }) => timing.kind !== 'not-asked')
    : []
  const closing = all.map(({ days }) => days.dataTo)
  const { children, areThere } =
    unit.level === 'nation' || unit.level === 'province'
      ? await childrenOn(deps, { unitId, today, days: closing })
      : { children: [], areThere: [] }
  const ofBelow = await reportsOf(deps, { way, today, periods, children })
  // The last period that is over is the one that is asked about.
  const over = own.find(({ days }) => days.dataTo < today)
  return success({
    ...{ unit, type, today, own, mayReport },
    periods: periods.map(keyOf),
    reportsTo: way.at(-2),
    below: children.map((child) => ({
      unit: child,
      reports: ofBelow(child, [...way, child]).map((report, place) =>
        areThere[place]?.has(child.id) === false ? notAsked(report) : report,
      ),
    })),
    teams:
      unit.level === 'commune' && over
        ? { period: over.period, ...(await teamWork(deps.db, { unitId, ...over.days })) }
        : undefined,
  })
}

const reports = (level: string): boolean => level === 'commune' || level === 'province'

function lastPeriods(type: PeriodType, today: string): Period[] {
  const running = periodOn(type, today)
  return Array.from({ length: mostPeriods }, (_each, place) => periodAfter(running, -place))
}

type Unit = { id: string; level: string; name: string }
type Asked = {
  way: readonly Unit[]
  today: string
  periods: readonly Period[]
  children?: readonly Unit[]
}

const notAsked = (report: ListedReport): ListedReport => ({
  ...report,
  timing: { kind: 'not-asked' },
})

/** Whoever stood below on the last day of a period, as far as it is over, reports on it. */
async function childrenOn(
  { db, unitsOn }: Deps,
  { unitId, today, days }: { unitId: string; today: string; days: readonly string[] },
) {
  const children = new Map<string, Unit>()
  const areThere: ReadonlySet<string>[] = []
  for (const day of days) {
    const own = await unitsOn(db, day < today ? day : today).childrenOf(unitId)
    areThere.push(new Set(own.map(({ id }) => id)))
    for (const child of own) {
      // The latest comes first: each is called as it is now, or was last.
      if (!children.has(child.id)) children.set(child.id, child)
    }
  }
  return { children: [...children.values()], areThere }
}

/** Answers of each unit where its reports stand, from three questions to the database. */
async function reportsOf({ db }: Deps, { way, today, periods, children }: Asked) {
  const unitIds = (children ?? way.slice(-1)).map(({ id }) => id)
  const stated = await listReportPeriods(db, {
    unitIds: [...way.map(({ id }) => id), ...unitIds],
  })
  const courses = await coursesOf(db, { unitIds })
  const first = unitIds.length === 0 ? [] : await listFirstDays(db, unitIds)
  const begins = new Map(first.map(({ id, validFrom }) => [id, validFrom]))
  return (unit: Unit, to: readonly Unit[]): ListedReport[] =>
    periods.map((each) => {
      const period = keyOf(each)
      const course = courses.get(courseKey({ unitId: unit.id, period })) ?? noCourse
      const days = settledDays(each, to, stated)
      const { state, version } = course
      const within = { ...days, begins: begins.get(unit.id) ?? '' }
      return { period, days, state, version, timing: timingOf(course, within, today) }
    })
}
