import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import { success, type Result } from '#app/platform/result.ts'
import type { ClassDeedRow, ClassRow } from '#db/database.ts'
import { listNamesOf } from '#db/queries/attendance.server.ts'
import { listDeedsIn } from '#db/queries/class-deeds.server.ts'
import { listWithdrawalsIn } from '#db/queries/deed-withdrawals.server.ts'
import { classFor, type ClassRefusal } from '../class/class-for.server.ts'
import { peopleOfClass } from '../class/class-people.server.ts'
import { phaseOf, type Phase } from '../class/class-phase.ts'
import { passesOfClass, type Pass } from './passes-of-class.server.ts'
import type { ShownDeed, ShownPass } from './shown-witness.ts'
import { withdrawReasons, type ShownWithdrawal } from './withdrawal.ts'

type Found = {
  row: ClassRow
  phase: Phase
  people: { person: string; name: string }[]
  passes: Omit<ShownPass, 'what'>[]
  deeds: ShownDeed[]
  withdrawn: (ShownWithdrawal & { skill: string })[]
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
  const deeds = await listDeedsIn(deps.db, classId)
  const withdrawn = await listWithdrawalsIn(deps.db, classId)
  const told = [...deeds, ...withdrawn].map(({ learnerId }) => learnerId)
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
    phase: phaseOf(row, deps.now()),
    people: people.present.flatMap((person) => {
      const name = names.get(person)
      return name === undefined ? [] : [{ person, name }]
    }),
    passes: [...passes, ...seenOnly(deeds, passes, people.personOf)].map((pass) => ({
      ...{ ...pass, name: nameOf(pass.learnerId) },
    })),
    deeds: deeds
      .filter(({ kind }) => kind === 'on-behalf')
      .map(({ eventId, learnerId, skill, outcome }) => ({
        ...{ id: eventId, name: nameOf(learnerId), skill, outcome },
      })),
    withdrawn: withdrawn.map(({ eventId, learnerId, skill, type, at, ...said }) => ({
      ...{ id: eventId, name: nameOf(learnerId), skill, at },
      kind: type === 'check-witnessed' ? 'witnessed' : 'on-behalf',
      by: said.actorName ?? undefined,
      reason: withdrawReasons.find((each) => each === said.reason),
    })),
  })
}

/** Whose pass was watched and who is not marked present any more: once by skill. */
function seenOnly(
  deeds: readonly ClassDeedRow[],
  passes: readonly Pass[],
  personOf: (learnerId: string) => string,
) {
  const keyOf = (person: string, skill: string) => `${person} ${skill}`
  const known = new Set(passes.map(({ person, skill }) => keyOf(person, skill)))
  return deeds.flatMap(({ kind, eventId, learnerId, skill }) => {
    const person = personOf(learnerId)
    if (kind !== 'witnessed' || known.has(keyOf(person, skill))) return []
    known.add(keyOf(person, skill))
    return [{ person, learnerId, skill, witnessed: eventId }]
  })
}
