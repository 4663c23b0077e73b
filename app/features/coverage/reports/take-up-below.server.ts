import type { Staff } from '#app/features/identity/identity.ts'
import { courseKey, coursesOf } from './report-course.server.ts'
import type { ReportDeps } from './report-deps.server.ts'
import { submissionOf } from './report-state.ts'
import { turnId } from './turn-id.ts'

type About = {
  unitId: string
  period: string
  /** On whose map its communes were added up. */
  day: string
}

/** With the report of a province go those of its communes that it has accepted. */
export async function takeUpBelow(
  deps: Pick<ReportDeps, 'db' | 'now' | 'unitsOn' | 'record'>,
  staff: Staff,
  { unitId, period, day }: About,
): Promise<void> {
  const happenedAt = deps.now().toISOString()
  const below = await deps.unitsOn(deps.db, day).childrenOf(unitId)
  const courses = await coursesOf(deps.db, { unitIds: below.map(({ id }) => id), period })
  const accepted = below.flatMap(({ id }) => {
    const course = courses.get(courseKey({ unitId: id, period }))
    const submission = course?.state === 'accepted' ? submissionOf(course) : undefined
    return submission ? [{ id, ...submission }] : []
  })
  await deps.record.append(
    deps,
    accepted.map(({ id, version, hash }) => ({
      id: turnId({ unitId: id, period, version, kind: 'aggregated' }),
      ...{ type: 'report-aggregated', subjectId: id, actorId: staff.learnerId, happenedAt },
      payload: { period, version, hash },
    })),
  )
}
