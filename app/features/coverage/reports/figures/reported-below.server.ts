import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import { listReportSnapshots } from '#db/queries/reports.server.ts'
import { courseKey, coursesOf, noCourse } from '../report-course.server.ts'
import type { ReportFigures } from '../report-body.ts'
import type { ReportState } from '../report-state.ts'
import type { ToldCourse } from '../shown-report.ts'
import { readBody } from '../stored-body.ts'

type Asked = { unit: { id: string; level: string }; day: string; period: string }
type Reported = { name: string; figures: ReportFigures }
type Below = { name: string; course: ToldCourse }

type ReportedBelow = {
  outOf: number
  /** Accepted: the others may still be sent back, so they are in no sum. */
  reported: Reported[]
  /** Went up and are not accepted, by name. */
  waiting: string[]
  missing: string[]
}

/** Of a province, the communes on the map of a day: whose reports it accepted, and whose not. */
export async function reportedBelow(deps: RoleDeps, asked: Asked): Promise<ReportedBelow> {
  const below = await coursesBelow(deps, asked)
  const those = (...states: ReportState[]) =>
    below.filter(({ course }) => states.includes(course.state))
  return {
    outOf: below.length,
    reported: await acceptedOf(deps, those('accepted', 'aggregated')),
    waiting: those('submitted').map(({ name }) => name),
    missing: those('draft', 'returned').map(({ name }) => name),
  }
}

/** The last of each commune that was accepted: a sum of then has it, whatever came after. */
export async function acceptedBelow(deps: RoleDeps, asked: Asked): Promise<Reported[]> {
  return acceptedOf(deps, await coursesBelow(deps, asked))
}

async function coursesBelow(
  { db, unitsOn }: RoleDeps,
  { unit, day, period }: Asked,
): Promise<Below[]> {
  const communes =
    unit.level === 'province' ? await unitsOn(db, day).childrenOf(unit.id) : []
  const courses = await coursesOf(db, { unitIds: communes.map(({ id }) => id), period })
  return communes.map(({ id, name }) => ({
    name,
    course: courses.get(courseKey({ unitId: id, period })) ?? noCourse,
  }))
}

async function acceptedOf(
  { db }: Pick<RoleDeps, 'db'>,
  below: readonly Below[],
): Promise<Reported[]> {
  const accepted = below.flatMap(({ name, course: { turns } }) => {
    const turn = turns.findLast(({ kind }) => kind === 'accepted')
    return turn ? [{ name, hash: turn.hash }] : []
  })
  const snapshots = await listReportSnapshots(
    db,
    accepted.map(({ hash }) => hash),
  )
  const bodies = new Map(snapshots.map(({ hash, body }) => [hash, body]))
  return accepted.flatMap(({ name, hash }) => {
    const body = bodies.get(hash)
    return body === undefined ? [] : [{ name, figures: readBody(body).figures }]
  })
}
