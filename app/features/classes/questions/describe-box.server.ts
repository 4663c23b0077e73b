import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import {
  listQuestionsOfClass,
  listRatingsOfClass,
} from '#db/queries/class-questions.server.ts'
import { findNamesOf } from '#db/queries/persons.server.ts'
import { classFor, type ClassRefusal } from '../class/class-for.server.ts'
import { peopleOfClass } from '../class/class-people.server.ts'
import { satisfactionOf } from './satisfaction.ts'
import type { Box } from './shown-questions.ts'

/** The questions of a class, those nobody answered yet first, for who teaches in its hamlet. */
export async function describeBox(
  deps: RoleDeps,
  staff: Staff,
  classId: string,
): Promise<Result<Box, ClassRefusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  const { skill, startsAt } = found.value
  const rows = await listQuestionsOfClass(deps.db, classId)
  const names = await findNamesOf(
    deps.db,
    rows.flatMap(({ learnerId }) => learnerId ?? []),
  )
  const nameOf = new Map(names.map((each) => [each.learnerId, each.displayName]))
  const questions = rows.map(({ id, text, answer, answeredAt, askedAt, learnerId }) => ({
    ...{ id, text, answer, askedAt, isAnswered: answeredAt !== null },
    name: learnerId === null ? null : (nameOf.get(learnerId) ?? null),
  }))
  const rated = await listRatingsOfClass(deps.db, classId)
  const { personOf, isStaff } = await peopleOfClass(
    deps.db,
    found.value,
    rated.map(({ learnerId }) => learnerId),
  )
  // Under two pseudonyms it is one person, whose last word counts.
  const ratings = new Map(
    rated
      .filter(({ learnerId }) => !isStaff(learnerId))
      .map(({ learnerId, rating }) => [personOf(learnerId), rating]),
  )
  return success({
    ...{ classId, skill, startsAt },
    questions: [
      ...questions.filter(({ isAnswered }) => !isAnswered),
      ...questions.filter(({ isAnswered }) => isAnswered),
    ],
    satisfaction: satisfactionOf([...ratings.values()]),
  })
}
