import { failure, success, type Result } from '#app/platform/result.ts'
import type { Db, PersonRow } from '#db/database.ts'
import { listConsentsOf } from '#db/queries/consents.server.ts'
import { listEventsOf } from '#db/queries/events.server.ts'
import { listLinkedLearnerIds } from '#db/queries/learner-links.server.ts'
import { findPerson } from '#db/queries/persons.server.ts'
import { listSessionsOf } from '#db/queries/sessions.server.ts'
import { findStaffAccount } from '#db/queries/staff-accounts.server.ts'
import { heldRoles } from './roles/held-roles.server.ts'
import type { HeldRole } from './roles/role.ts'

type Export = {
  /** Of the staff only. */
  staff?: { loginName: string; passwordSetAt: string; roles: HeldRole[] }
  person: { displayName: string; phone: string | null; createdAt: string }
  consents: {
    purpose: string
    wordingVersion: number
    givenAt: string
    withdrawnAt: string | null
  }[]
  sessions: {
    createdAt: string
    lastSeenAt: string
    expiresAt: string
    isSharedDevice: boolean
  }[]
  events: { type: string; happenedAt: string; receivedAt: string; payload: unknown }[]
}

/** All that is kept about somebody, as JSON; secrets, which are not about them, left out. */
export async function exportMyData(
  { db, now }: { db: Db; now: () => Date },
  personId: string,
): Promise<Result<Export, { code: 'not-signed-in' }>> {
  const person = await findPerson(db, personId)
  if (!person) return failure('not-signed-in')
  const { displayName, phone, createdAt, learnerId } = person

  const staff = await staffPartOf({ db, now }, person)
  const consents = await listConsentsOf(db, personId)
  const sessions = await listSessionsOf(db, personId)
  const linked = await listLinkedLearnerIds(db, learnerId)
  const events = await listEventsOf(db, [learnerId, ...linked])
  return success({
    person: { displayName, phone, createdAt },
    ...(staff && { staff }),
    consents: consents.map(({ purpose, wordingVersion, givenAt, withdrawnAt }) => ({
      purpose,
      wordingVersion,
      givenAt,
      withdrawnAt,
    })),
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
