import { v7 as uuid } from 'uuid'
import { dayInVietnam } from '#app/platform/vietnam-time.ts'
import type { Db } from '#db/database.ts'
import { insertConsents } from '#db/queries/consents.server.ts'
import { insertPerson } from '#db/queries/persons.server.ts'
import type { EventRecord } from '#app/features/record/record.server.ts'
import { wordingVersion, type ResidentPurpose } from '../consent.ts'
import { ageBandOn } from './age.ts'
import { describedEvent, placedEvent } from './resident-events.ts'
import type { ResidentDraft } from './resident.ts'

type NewResident = ResidentDraft & { id: string; learnerId: string }

type Writing = {
  hamletId: string
  /** The pseudonym of who writes them down, and asked them. */
  actorId: string
  residents: readonly NewResident[]
  /** What each of them agreed to. */
  agreed: readonly ResidentPurpose[]
}

/**
 * Writes people down as residents of a hamlet from today on: who they are where people are kept,
 * where they live and what they are counted as in the record.
 */
export async function writeResidents(
  { db, now, record }: { db: Db; now: () => Date; record: EventRecord },
  { hamletId, actorId, residents, agreed }: Writing,
): Promise<void> {
  const at = now().toISOString()
  const day = dayInVietnam(at)
  for (const { hasGuardianAgreed, ...resident } of residents) {
    const guardianAgreedAt = hasGuardianAgreed ? at : null
    const written = { guardianAgreedAt, pinHash: null, createdAt: at, listedBy: actorId }
    const inserted = await insertPerson(db, { ...resident, ...written })
    if (!inserted) throw new Error('The telephone of a resident is another’s.')
    await insertConsents(
      db,
      agreed
        .filter((purpose) => purpose !== 'contact-phone' || resident.phone !== null)
        .map((purpose) => ({
          ...{ id: uuid(), personId: resident.id, purpose, wordingVersion },
          ...{ givenAt: at, withdrawnAt: null, askedBy: actorId },
        })),
    )
  }
  const events = residents.flatMap(({ learnerId, birthYear, sex }) => {
    const told = { learnerId, actorId, at }
    const ageBand = ageBandOn(birthYear, day)
    return [
      placedEvent(told, { hamletId, from: day }),
      describedEvent(told, { on: day, ageBand, sex, groups: [] }),
    ]
  })
  await record.append({ db, now }, events)
}
