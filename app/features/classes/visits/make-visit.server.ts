import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { derivedEventId } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { ResidentRow } from '#db/queries/residents.server.ts'
import { listLearningResidents } from './neighbours.server.ts'
import { residentFor, type ResidentRefusal } from './resident-for.server.ts'
import { readVisit, type Visit, type VisitProblems, type VisitTyped } from './visit-form.ts'

type Asked = {
  personId: string
  typed: VisitTyped
  /** Made with the form, so that a form sent twice is one visit. */
  once: string
  isSkill: (skill: string) => boolean
}
type Refusal = ResidentRefusal | { code: 'bad-visit'; problems: VisitProblems }

/** Writes down a visit of a house: one event for each who was there. */
export async function makeVisit(
  deps: RoleDeps & { record: EventRecord },
  staff: Staff,
  { personId, typed, once, isSkill }: Asked,
): Promise<Result<{ hamletId: string; visit: string }, Refusal>> {
  const found = await residentFor(deps, staff, personId)
  if (!found.ok) return found
  const { resident, today } = found.value
  const house = await houseOf(deps, resident, today)
  const who = house.filter(({ id }) => typed.who.includes(id))
  const read = readVisit({ ...typed, who: who.map(({ id }) => id) }, { today, isSkill })
  if ('problems' in read) {
    return { ok: false, failure: { code: 'bad-visit', problems: read.problems } }
  }

  const happenedAt = deps.now().toISOString()
  const payload = payloadOf(read.visit, resident.hamletId)
  const events = who.map(({ learnerId }) => ({
    id: visitIdOf(once, learnerId, payload),
    ...{ type: 'visit-made', subjectId: learnerId, actorId: staff.learnerId },
    ...{ happenedAt, payload },
  }))
  await deps.record.append(deps, events)
  const [first] = events
  if (!first) return failure('resident-not-found')
  return success({ hamletId: resident.hamletId, visit: first.id })
}

/** The same for the same form, however often it is sent. */
export function visitIdOf(
  once: string,
  learnerId: string,
  { hamletId, where, skill, outcome, next }: ReturnType<typeof payloadOf>,
): string {
  const said = JSON.stringify([once, learnerId, hamletId, where, skill, outcome, next])
  return derivedEventId('visit-made', said)
}

function payloadOf({ where, skill, outcome, nextOn }: Visit, hamletId: string) {
  return { hamletId, where, skill, outcome, next: nextOn }
}

/** Who lives in the same house, the person first. */
export async function houseOf(
  { db }: Pick<RoleDeps, 'db'>,
  resident: ResidentRow,
  today: string,
): Promise<ResidentRow[]> {
  const household = resident.household?.trim() || null
  if (household === null) return [resident]
  const all = await listLearningResidents(db, resident.hamletId, today)
  const others = all.filter(
    (each) => each.household?.trim() === household && each.id !== resident.id,
  )
  return [resident, ...others]
}
