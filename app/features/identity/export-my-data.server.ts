import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db, PersonRow } from '#db/database.ts'
import { listQuestionsOf } from '#db/queries/class-questions.server.ts'
import { listEventsOf } from '#db/queries/events.server.ts'
import { listLinkedLearnerIds } from '#db/queries/learner-links.server.ts'
import { findPerson, listMergedInto } from '#db/queries/persons.server.ts'
import { listSessionsOf } from '#db/queries/sessions.server.ts'
import { findStaffAccount } from '#db/queries/staff-accounts.server.ts'
import {
  describeAll,
  describePerson,
  exportConsents,
  type ExportedConsent,
  type ExportedPerson,
} from './export-person.server.ts'
import { heldRoles } from './roles/held-roles.server.ts'
import type { HeldRole } from './roles/role.ts'

type Export = {
  person: ExportedPerson
  /** Of the staff only. */
  staff?: { loginName: string; passwordSetAt: string; roles: HeldRole[] }
  /** Those that were found to be theirs too. */
  otherRecords?: ExportedPerson[]
  consents: ExportedConsent[]
  sessions: {
    createdAt: string
    lastSeenAt: string
    expiresAt: string
    isSharedDevice: boolean
  }[]
  /** What they asked in the boxes of classes. */
  questions?: { text: string; askedAt: string; answer: string | null }[]
  events: { type: string; happenedAt: string; receivedAt: string; payload: unknown }[]
}

/** All that is kept about somebody, as JSON; secrets, which are not about them, left out. */
export async function exportMyData(
  { db, now }: { db: Db; now: () => Date },
  personId: string,
): Promise<Result<Export, { code: 'not-signed-in' }>> {
  const person = await findPerson(db, personId)
  if (!person) return failure('not-signed-in')
  const { learnerId } = person

  const staff = await staffPartOf({ db, now }, person)
  const others = await describeAll(db, await listMergedInto(db, personId))
  const sessions = await listSessionsOf(db, personId)
  const linked = await listLinkedLearnerIds(db, learnerId)
  const events = await listEventsOf(db, [learnerId, ...linked])
  const asked = await listQuestionsOf(db, [learnerId, ...linked])
  const questions = asked.map(({ text, askedAt, answer }) => ({ text, askedAt, answer }))
  return success({
    person: await describePerson(db, person),
    ...(others.length > 0 && { otherRecords: others }),
    ...(staff && { staff }),
    consents: await exportConsents(db, personId),
    sessions: sessions.map((session) => ({
      ...session,
      isSharedDevice: session.isSharedDevice === 1,
    })),
    events: events.map(({ type, happenedAt, receivedAt, payload }) => ({
      type,
      happenedAt,
      receivedAt,
      payload: parsed(payload),
    })),
    ...(questions.length > 0 && { questions }),
  })
}

async function staffPartOf(
  deps: { db: Db; now: () => Date },
  { id, learnerId }: PersonRow,
): Promise<Export['staff']> {
  const account = await findStaffAccount(deps.db, id)
  if (!account) return undefined
  const { loginName, passwordSetAt } = account
  return { loginName, passwordSetAt, roles: await heldRoles(deps, learnerId) }
}

function parsed(json: string): unknown {
  return JSON.parse(json)
}
