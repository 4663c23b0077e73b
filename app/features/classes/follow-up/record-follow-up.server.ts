import type { RoleDeps } from '#app/features/identity/identity.server.ts'
import type { Staff } from '#app/features/identity/identity.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { derivedEventId } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db } from '#db/database.ts'
import { residentFor, type ResidentRefusal } from '../visits/resident-for.server.ts'
import {
  readAnswer,
  type AnswerProblem,
  type AnswerTyped,
  type AskedWay,
} from './answer-form.ts'
import { listToAsk } from './describe-follow-ups.server.ts'
import type { DueFollowUp } from './due-follow-ups.ts'
import { dueOf } from './due-of.server.ts'

type Deps = { db: Db; now: () => Date; record: EventRecord }
type Refusal = ResidentRefusal | { code: AnswerProblem }
/** Whom to ask next; undefined where everybody was. */
type Next = { hamletId: string; next: string | undefined }

/** Writes down what somebody said to a trainer. Said already, it changes nothing. */
export async function recordFollowUp(
  deps: Deps & RoleDeps,
  staff: Staff,
  { personId, typed, way }: { personId: string; typed: AnswerTyped; way: AskedWay },
): Promise<Result<Next, Refusal>> {
  const found = await residentFor(deps, staff, personId)
  if (!found.ok) return found
  const { learnerId, hamletId } = found.value.resident
  const written = await answered(deps, learnerId, {
    ...{ typed, manner: way, actorId: staff.learnerId },
  })
  return written.ok ? success(await nextAfter(deps, hamletId, personId)) : written
}

/** Notes that somebody could not be got hold of: they are asked again, after the others. */
export async function recordMiss(
  deps: Deps & RoleDeps,
  staff: Staff,
  personId: string,
): Promise<Result<Next, ResidentRefusal>> {
  const found = await residentFor(deps, staff, personId)
  if (!found.ok) return found
  const { resident, today } = found.value
  const { learnerId, hamletId } = resident
  const { due } = await dueOf(deps, [learnerId])
  if (due.length > 0) {
    await deps.record.append(deps, [
      {
        // Once a day: a button pressed twice is one try.
        id: derivedEventId('follow-up-missed', learnerId, today),
        ...{ type: 'follow-up-missed', subjectId: learnerId, actorId: staff.learnerId },
        ...{ happenedAt: deps.now().toISOString(), payload: {} },
      },
    ])
  }
  return success(await nextAfter(deps, hamletId, personId))
}

/** What somebody says of themself, unasked by anybody. */
export async function answerForMyself(
  deps: Deps,
  learnerId: string | undefined,
  typed: AnswerTyped,
): Promise<Result<undefined, { code: AnswerProblem }>> {
  if (learnerId === undefined) return success(undefined)
  return answered(deps, learnerId, { typed, manner: 'own', actorId: undefined })
}

type Answered = {
  typed: AnswerTyped
  manner: AskedWay | 'own'
  actorId: string | undefined
}

async function answered(
  deps: Deps,
  learnerId: string,
  { typed, manner, actorId }: Answered,
): Promise<Result<undefined, { code: AnswerProblem }>> {
  const read = readAnswer(typed)
  if ('problem' in read) return failure(read.problem)
  const { due } = await dueOf(deps, [learnerId])
  const [own] = due
  if (!own) return success(undefined)
  await deps.record.append(deps, [
    {
      ...{ id: idOf(own), type: 'followed-up', subjectId: learnerId },
      ...(actorId === undefined ? {} : { actorId }),
      happenedAt: deps.now().toISOString(),
      payload: { skill: own.skill, ...read, manner, ...classOf(own) },
    },
  ])
  return success(undefined)
}

/** The same whoever writes it down, so that what two were told at once counts once. */
function idOf({ learnerId, skill, on }: DueFollowUp): string {
  return derivedEventId('followed-up', learnerId, skill, on)
}

function classOf({ classId }: DueFollowUp): { class?: string } {
  return classId === null ? {} : { class: classId }
}

async function nextAfter(deps: Deps, hamletId: string, personId: string): Promise<Next> {
  const { people } = await listToAsk(deps, hamletId)
  const others = people.filter(({ id, misses }) => id !== personId && misses === 0)
  return { hamletId, next: others[0]?.id }
}
