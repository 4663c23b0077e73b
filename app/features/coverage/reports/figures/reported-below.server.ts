import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import { listReportSnapshots } from '#db/queries/reports.server.ts'
import { courseKey, coursesOf } from '../report-course.server.ts'
import type { ReportFigures } from '../report-body.ts'
import { submissionOf } from '../report-state.ts'
import { readBody } from '../stored-body.ts'

/** Reports that went up and were not sent back. */
const taken = ['submitted', 'accepted', 'aggregated']

type Asked = { unit: { id: string; level: string }; day: string; period: string }
type Reported = { name: string; figures: ReportFigures }

/** Of a province, the communes on the map of a day: what they reported, and who did not. */
export async function reportedBelow(
  { db, unitsOn }: RoleDeps,
  { unit, day, period }: Asked,
): Promise<{ outOf: number; reported: Reported[]; missing: string[] }> {
  const communes =
    unit.level === 'province' ? await unitsOn(db, day).childrenOf(unit.id) : []
  const courses = await coursesOf(db, { unitIds: communes.map(({ id }) => id), period })
  const hashOf = (unitId: string) => {
    const course = courses.get(courseKey({ unitId, period }))
    return course && taken.includes(course.state) ? submissionOf(course)?.hash : undefined
  }
  const hashes = communes.flatMap(({ id }) => hashOf(id) ?? [])
  const bodies = new Map(
    (await listReportSnapshots(db, hashes)).map(({ hash, body }) => [hash, body]),
  )
  const reported: Reported[] = []
  const missing: string[] = []
  for (const { id, name } of communes) {
    const body = bodies.get(hashOf(id) ?? '')
    if (body === undefined) missing.push(name)
    else reported.push({ name, figures: readBody(body).figures })
  }
  return { outOf: communes.length, reported, missing }
}
