import type { Db } from '#db/database.ts'
import { insertConsents } from '#db/queries/consents.server.ts'
import { insertPerson } from '#db/queries/persons.server.ts'
import { smallCountry } from './units.ts'

const stated = { statedAt: '2026-01-01T00:00:00.000Z', eventId: 'test' }

/**
 * For every unit of the small country a team, a class and a resident, whose ids say whose they
 * are: what a page about them answers depends on the unit alone.
 */
export async function givenEveryUnitUsed({ db }: { db: Db }): Promise<void> {
  for (const { id: unitId } of smallCountry) {
    await insertTeam(db, unitId)
    await insertClass(db, unitId)
    await insertResident(db, unitId)
  }
}

async function insertTeam(db: Db, unitId: string): Promise<void> {
  const decision = { decisionNumber: '12/QĐ-UBND', decidedOn: '2025-12-20' }
  const since = { validFrom: '2026-01-01', validTo: null }
  await db
    .insertInto('team')
    .values({ id: `team-of-${unitId}`, unitId, ...decision, ...since, ...stated })
    .execute()
}

async function insertClass(db: Db, unitId: string): Promise<void> {
  const planned = {
    ...{ id: `class-of-${unitId}`, hamletId: unitId, teamId: `team-of-${unitId}` },
    ...{ startsAt: '2026-12-01T12:30:00.000Z', minutes: 75, place: 'Nhà văn hóa' },
    ...{ skill: 'tra-cuu-ho-so', scenario: 'tra-cuu-ho-so', kit: null },
  }
  const notYet = { code: null, openedAt: null, openedBy: null, cancelledAt: null }
  const open = { closedAt: null, closedBy: null, closing: null }
  await db
    .insertInto('class')
    .values({ ...planned, ...notYet, ...open, ...stated })
    .execute()
}

async function insertResident(db: Db, unitId: string): Promise<void> {
  const person = { id: `resident-of-${unitId}`, learnerId: `learner-of-${unitId}` }
  const known = { displayName: 'Bác Thử', createdAt: stated.statedAt, listedBy: 'test' }
  await insertPerson(db, { ...person, ...known, phone: null, pinHash: null })
  const agreed = { id: `agreed-${unitId}`, personId: person.id, purpose: 'class-list' }
  const given = { wordingVersion: 1, givenAt: stated.statedAt, withdrawnAt: null }
  await insertConsents(db, [{ ...agreed, ...given }])
  await db
    .insertInto('residence')
    .values({
      ...{ learnerId: person.learnerId, validFrom: '2026-01-01', hamletId: unitId },
      ...stated,
    })
    .execute()
}
