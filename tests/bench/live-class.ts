import { v7 as uuid } from 'uuid'
import { givenOpenClass, givenPresent } from '#tests/support/classes.ts'
import { openSitePeople } from '#tests/support/site-people.ts'

type SignedIn = { learnerId: string; cookie: string }

export type LiveClass = { classId: string; learners: SignedIn[]; trainers: SignedIn[] }

/** An open class in the database of a site that runs: who is in it, signed in. */
export async function openLiveClass(
  databasePath: string,
  size: { learners: number; trainers: number },
): Promise<LiveClass> {
  const people = await openSitePeople(databasePath)
  const { id: classId } = await givenOpenClass(people)
  const learners: SignedIn[] = []
  for (let index = 0; index < size.learners; index += 1) {
    const learner = await people.signedIn({ isStaff: false })
    await givenPresent(people, classId, { learner: learner.learnerId })
    learners.push(learner)
  }
  const trainers: SignedIn[] = []
  for (let index = 0; index < size.trainers; index += 1) {
    const trainer = await people.signedIn({ isStaff: true })
    await people.give(trainer.learnerId, 'trainer', 'h-111')
    trainers.push(trainer)
  }
  await people.close()
  return { classId, learners, trainers }
}

/** The report of an attempt that goes on, screen after screen. */
export function stepReport(classId: string, screens: readonly string[]) {
  const attempt = uuid()
  let steps = 0
  return () => {
    steps += 1
    return JSON.stringify({
      ...{ class: classId, language: 'vi' },
      step: {
        ...{ attempt, scenario: 'tra-cuu-ho-so', mode: 'practice' },
        ...{ screen: screens[steps % screens.length], steps, tries: 0, hint: 0 },
        ...{ traps: 0, isTrapped: false, visits: 0, ended: null },
      },
    })
  }
}
