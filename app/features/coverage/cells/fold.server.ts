import * as v from 'valibot'
import type { Fold } from '#app/features/record/record.server.ts'
import type { Db } from '#db/database.ts'
import {
  listClassesOf,
  listMarkedIn,
  listMerged,
  listVisited,
} from '#db/queries/cell-inputs.server.ts'
import { findRules } from '#db/queries/cells.server.ts'
import { renewClasses, renewVisits } from './renew-deeds.server.ts'
import { renewHomes } from './renew-homes.server.ts'
import { renewPeople } from './renew-people.server.ts'
import { noRules, rulesSchema, type Rules } from './rules.ts'
import { peopleAround } from './same-people.server.ts'
import { touchedBy, touchingTypes, type Touched } from './touched.ts'
import { writeCells } from './write-cells.server.ts'

/**
 * How many adults of each hamlet are able to do what, and how much was done there. It reads the
 * tables of the folds before it, and counts again whoever an event is about: what somebody adds is
 * kept, taken back, and added anew, so the order of events and their repetition change nothing.
 */
export const cells: Fold = {
  name: 'cells',
  types: touchingTypes,
  tables: ['cell', 'cellMonth', 'cellDay', 'cellHome', 'cellSource'],
  settings: ['coverageRule'],
  async apply(db, events) {
    const rules = await rulesIn(db)
    const touched = touchedBy(events)
    await renewHomes(db, touched.units)
    const { learners, classes, visits } = await allTouched(db, touched)
    await writeCells(db, [
      ...(await renewPeople(db, learners, rules)),
      ...(await renewClasses(db, classes)),
      ...(await renewVisits(db, visits)),
    ])
  },
}

export async function rulesIn(db: Db): Promise<Rules> {
  const rules = await findRules(db)
  return rules === undefined ? noRules : v.parse(rulesSchema, JSON.parse(rules))
}

async function allTouched(db: Db, touched: Touched) {
  const merged = touched.parted.length > 0 ? await listMerged(db, touched.parted) : []
  const parted = merged.flatMap(({ fromLearnerId, toLearnerId }) => [
    fromLearnerId,
    toLearnerId,
  ])
  const classes = new Set([
    ...touched.classes,
    ...(await classesAround(db, [...touched.whoseClasses, ...parted])),
  ])
  const visited = touched.visits.length > 0 ? await listVisited(db, touched.visits) : []
  const { evenings } = touched
  const present = evenings.length > 0 ? await listMarkedIn(db, evenings) : []
  const inClasses = present.map(({ learnerId }) => learnerId)
  const learners = new Set([...touched.learners, ...parted, ...visited, ...inClasses])
  return { learners: [...learners], classes: [...classes], visits: touched.visits }
}

async function classesAround(db: Db, learnerIds: readonly string[]): Promise<string[]> {
  if (learnerIds.length === 0) return []
  const people = await peopleAround(db, learnerIds)
  const classes = await listClassesOf(
    db,
    people.flatMap(({ members }) => members),
  )
  return classes.map(({ classId }) => classId)
}
