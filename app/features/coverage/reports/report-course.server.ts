import type { Db } from '#db/database.ts'
import { listReportTurns } from '#db/queries/reports.server.ts'
import { courseOf } from './report-state.ts'
import type { ToldCourse, ToldTurn } from './shown-report.ts'

/** Where reports stand, by unit and period: `<unit> <period>`. */
export async function coursesOf(
  db: Db,
  asked: { unitIds: readonly string[]; period?: string | undefined },
): Promise<Map<string, ToldCourse>> {
  const rows = asked.unitIds.length === 0 ? [] : await listReportTurns(db, asked)
  const told = new Map<string, ToldTurn[]>()
  for (const row of rows) {
    const key = courseKey(row)
    told.set(key, [...(told.get(key) ?? []), row])
  }
  return new Map([...told].map(([key, turns]) => [key, courseOf(turns)]))
}

export const courseKey = ({ unitId, period }: { unitId: string; period: string }) =>
  `${unitId} ${period}`

export const noCourse: ToldCourse = { state: 'draft', version: 0, turns: [] }

/** Where one report stands. */
export async function courseFor(
  db: Db,
  { unitId, period }: { unitId: string; period: string },
): Promise<ToldCourse> {
  const courses = await coursesOf(db, { unitIds: [unitId], period })
  return courses.get(courseKey({ unitId, period })) ?? noCourse
}
