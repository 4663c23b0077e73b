import { v7 as uuid } from 'uuid'
import type { ResidentPurpose } from '#app/features/identity/consent.ts'
import type { ResidentDraft } from '#app/features/identity/residents/resident.ts'
import { writeResidents } from '#app/features/identity/residents/write-residents.server.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import type { Db } from '#db/database.ts'

export function residentDraft(overrides: Partial<ResidentDraft> = {}): ResidentDraft {
  return {
    ...{ displayName: 'Nguyễn Thị Lan', birthYear: 1962, sex: 'female' },
    ...{ household: null, smartphone: null, phone: null, hasGuardianAgreed: false },
    ...overrides,
  }
}

type Given = Partial<ResidentDraft> & {
  hamletId?: string
  id?: string
  learnerId?: string
  agreed?: readonly ResidentPurpose[]
}

/** Somebody whom a trainer wrote down in a hamlet, from the day of `now` on. */
export async function givenResident(
  deps: { db: Db; now: () => Date; record: EventRecord },
  {
    hamletId = 'h-111',
    id = uuid(),
    learnerId = uuid(),
    agreed = ['class-list'],
    ...overrides
  }: Given = {},
) {
  const resident = { ...residentDraft(overrides), id, learnerId }
  const given = { hamletId, actorId: 'who-asked-them', residents: [resident], agreed }
  await deps.db.transaction().execute((db) => writeResidents({ ...deps, db }, given))
  return { ...resident, hamletId }
}

/** What a learner is counted as on a day. */
export function findTraitOf(db: Db, learnerId: string, day = '2026-03-01') {
  return db
    .selectFrom('residentTrait')
    .selectAll()
    .where('learnerId', '=', learnerId)
    .where('on', '<=', day)
    .orderBy('on', 'desc')
    .executeTakeFirst()
}
