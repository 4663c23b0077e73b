import * as v from 'valibot'
import type { Db } from '#db/database.ts'
import {
  listPushesOf,
  listQuestionsOf,
  listRatingsOf,
} from '#db/queries/class-questions.server.ts'
import { pushedSchema } from '../facts.ts'
import { dueOf } from '../follow-up/due-of.server.ts'
import { listMyPresences } from './my-class.server.ts'
import { faceOf } from './satisfaction.ts'
import type { MyClasses } from './shown-questions.ts'

const mostClasses = 5

/** The last classes somebody was in, with what they asked and said of them. */
export async function describeMyClasses(
  deps: { db: Db; now: () => Date },
  learnerId: string | undefined,
): Promise<MyClasses> {
  if (learnerId === undefined) return { classes: [], due: null }
  const { ids, presences } = await listMyPresences(deps.db, learnerId)
  const last = presences.slice(0, mostClasses)
  if (last.length === 0) return { classes: [], due: null }
  const ratings = await listRatingsOf(deps.db, ids)
  const questions = await listQuestionsOf(deps.db, ids)
  const pushes = await listPushesOf(
    deps.db,
    last.map(({ classId }) => classId),
  )
  const { due } = await dueOf(deps, [learnerId])
  const [own] = due
  return {
    classes: last.map(({ classId, skill, scenario, place, startsAt }) => {
      const rated = ratings.filter((each) => each.classId === classId).at(-1)
      return {
        ...{ id: classId, skill, scenario, place, startsAt },
        pages: pagesIn(pushes.filter(({ subjectId }) => subjectId === classId)),
        face: rated && faceOf(rated.rating),
        questions: questions
          .filter((each) => each.classId === classId)
          .map(({ id, text, answer, answeredAt }) => ({
            ...{ id, text, answer, isAnswered: answeredAt !== null },
          })),
      }
    }),
    due: own ? { skill: own.skill } : null,
  }
}

function pagesIn(pushes: readonly { payload: string }[]): string[] {
  const paths = pushes.flatMap(({ payload }) => {
    const { path } = v.parse(pushedSchema, JSON.parse(payload))
    return path === null ? [] : [path]
  })
  return [...new Set(paths)]
}
