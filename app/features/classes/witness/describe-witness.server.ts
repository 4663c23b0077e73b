import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import type { ClassRow } from '#db/database.ts'
import { listNamesOf } from '#db/queries/attendance.server.ts'
import { listDeedsIn } from '#db/queries/class-deeds.server.ts'
import { classFor, type ClassRefusal } from '../class/class-for.server.ts'
import { peopleOfClass } from '../class/class-people.server.ts'
import { phaseOf } from '../class/class-phase.ts'
import { passesOfClass, type Pass } from './passes-of-class.server.ts'
import type { ShownDeed } from './shown-witness.ts'

type Found = {
  row: ClassRow
  isOpen: boolean
  people: { person: string; name: string }[]
  passes: (Pick<Pass, 'person' | 'learnerId' | 'attempt' | 'scenario' | 'isWitnessed'> & {
    name: string | undefined
  })[]
  deeds: ShownDeed[]
}

/** Who passed in a class, who is there to write something down for, and what was written down. */
export async function describeWitness(
  deps: RoleDeps,
  staff: Pick<Staff, 'learnerId'>,
  classId: string,
): Promise<Result<Found, ClassRefusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  const row = found.value
  const deeds = (await listDeedsIn(deps.db, classId)).filter(
    ({ kind }) => kind === 'on-behalf',
  )
  const told = deeds.map(({ learnerId }) => learnerId)
  const people = await peopleOfClass(deps.db, row, told)
  const names = new Map(
    (await listNamesOf(deps.db, [...people.present, ...told])).map(
      ({ learnerId, displayName }) => [learnerId, displayName],
    ),
  )
  const nameOf = (learnerId: string) => names.get(people.personOf(learnerId))
  const passes = await passesOfClass(deps.db, row, people)
  return success({
    row,
    isOpen: phaseOf(row, deps.now()) === 'open',
    people: people.present.flatMap((person) => {
      const name = names.get(person)
      return name === undefined ? [] : [{ person, name }]
    }),
    passes: passes.map(({ person, learnerId, attempt, scenario, isWitnessed }) => ({
      ...{ person, learnerId, attempt, scenario, isWitnessed, name: nameOf(learnerId) },
    })),
    deeds: deeds.map(({ eventId, learnerId, skill, outcome }) => ({
      ...{ id: eventId, name: nameOf(learnerId), skill, outcome },
    })),
  })
}
