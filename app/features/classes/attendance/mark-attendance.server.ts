import type { Staff } from '#app/features/identity/identity.ts'
import { derivedEventId, type EventDraft } from '#app/features/record/record.ts'
import { failure, success, type Result } from '#app/platform/result.ts'
import type { AttendanceRow, ClassRow, Db } from '#db/database.ts'
import { listAttendance } from '#db/queries/attendance.server.ts'
import { listEverLivedIn } from '#db/queries/residents.server.ts'
import { listAliasesOf } from '#db/queries/same-people.server.ts'
import type { ClassDeps } from '../class/class-deps.server.ts'
import { classFor, type ClassRefusal } from '../class/class-for.server.ts'
import type { CorrectionReason, SentCount, SentMark } from './mark.ts'
import { rollStateOf } from './roll-state.server.ts'
import type { RollState } from './mark.ts'

export type Marking = {
  classId: string
  marks: readonly SentMark[]
  headcount?: SentCount | undefined
  reason?: CorrectionReason | undefined
}

type Refusal = ClassRefusal | { code: 'not-opened' | 'reason-missing' }

/**
 * Writes down who is there, as a trainer says. The later word holds, whoever said it and whenever
 * it arrives; after the class was signed a reason is asked for, save for what was said before.
 */
export async function markAttendance(
  deps: ClassDeps,
  staff: Pick<Staff, 'learnerId'>,
  { classId, marks, headcount, reason }: Marking,
): Promise<Result<RollState, Refusal>> {
  const found = await classFor(deps, staff, { classId, action: 'teach' })
  if (!found.ok) return found
  const row = found.value
  const { openedAt, closedAt, cancelledAt } = row
  if (openedAt === null || cancelledAt !== null) return failure('not-opened')

  const at = (ago: number) => {
    const said = new Date(deps.now().getTime() - ago).toISOString()
    return said < openedAt ? openedAt : said
  }
  const isLate = (said: { ago: number }) => closedAt !== null && at(said.ago) > closedAt
  const all = headcount ? [...marks, headcount] : marks
  if (reason === undefined && all.some(isLate)) return failure('reason-missing')

  const draft = (type: string, said: { key: string; ago: number }, payload: object) => ({
    ...{ id: derivedEventId(type, classId, staff.learnerId, said.key), type },
    ...{ subjectId: classId, actorId: staff.learnerId, happenedAt: at(said.ago) },
    payload: { ...payload, ...(isLate(said) && { reason }) },
  })
  const events: EventDraft[] = (await knownMarks(deps.db, row, marks)).map((mark) => {
    const { learner, isPresent, how } = mark
    const payload = { learner, isPresent, how: isLate(mark) ? 'corrected' : how }
    return draft('attendance-marked', mark, payload)
  })
  if (headcount) {
    events.push(draft('headcount-stated', headcount, { count: headcount.count }))
  }
  await deps.record.append(deps, events)
  return success(await rollStateOf(deps.db, row))
}

/** The marks about people of this hamlet or this class, each for every name they are here by. */
async function knownMarks(db: Db, row: ClassRow, marks: readonly SentMark[]) {
  const rows = await listAttendance(db, row.id)
  const residents = await listEverLivedIn(db, row.hamletId)
  const known = new Set([...rows.map(({ learnerId }) => learnerId), ...residents])
  const aliases = await listAliasesOf(
    db,
    marks.map(({ learner }) => learner),
  )
  const others = (learner: string) => {
    const own = aliases.find(({ alias }) => alias === learner)?.learnerId
    return aliases.filter((each) => each.learnerId === own).map(({ alias }) => alias)
  }
  const isThere = (learner: string) => others(learner).some((id) => isPresentIn(rows, id))

  return marks
    .filter(({ learner }) => known.has(learner))
    .filter((mark) => mark.how === 'called' || !mark.isPresent || !isThere(mark.learner))
    .flatMap((mark) => {
      if (mark.isPresent) return [mark]
      // Somebody with two records leaves with both.
      const also = others(mark.learner)
        .filter((id) => id !== mark.learner && isPresentIn(rows, id))
        .map((learner) => ({ ...mark, learner, key: `${mark.key} ${learner}` }))
      return [mark, ...also]
    })
}

function isPresentIn(rows: readonly AttendanceRow[], learner: string): boolean {
  return rows.some(({ learnerId, isPresent }) => learnerId === learner && isPresent === 1)
}
