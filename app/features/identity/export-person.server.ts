import type { Db, PersonRow } from '#db/database.ts'
import { listConsentsOf } from '#db/queries/consents.server.ts'
import { listGroupsOf } from '#db/queries/person-groups.server.ts'
import { findNamesOf } from '#db/queries/persons.server.ts'

const more = ['birthYear', 'sex', 'household', 'smartphone', 'guardianAgreedAt'] as const

export type ExportedPerson = Pick<PersonRow, 'displayName' | 'phone' | 'createdAt'> &
  Partial<Pick<PersonRow, (typeof more)[number]>> & { groups?: string[] }

/** Who somebody is, by a record; what is not known of them left out. */
export async function describePerson(db: Db, person: PersonRow): Promise<ExportedPerson> {
  const { displayName, phone, createdAt } = person
  const known = more.filter((name) => person[name] !== null)
  const groups = await listGroupsOf(db, person.id)
  return {
    ...{ displayName, phone, createdAt },
    ...Object.fromEntries(known.map((name) => [name, person[name]])),
    ...(groups.length > 0 && { groups }),
  }
}

export function describeAll(
  db: Db,
  people: readonly PersonRow[],
): Promise<ExportedPerson[]> {
  return Promise.all(people.map((person) => describePerson(db, person)))
}

export type ExportedConsent = {
  purpose: string
  wordingVersion: number
  givenAt: string
  withdrawnAt: string | null
  /** Who of the staff asked; left out where they ticked it themself. */
  askedBy?: string
}

export async function exportConsents(db: Db, personId: string): Promise<ExportedConsent[]> {
  const consents = await listConsentsOf(db, personId)
  const askers = await findNamesOf(
    db,
    consents.flatMap(({ askedBy }) => askedBy ?? []),
  )
  return consents.map(({ purpose, wordingVersion, givenAt, withdrawnAt, askedBy }) => {
    const asker = askers.find(({ learnerId }) => learnerId === askedBy)
    const consent = { purpose, wordingVersion, givenAt, withdrawnAt }
    return asker ? { ...consent, askedBy: asker.displayName } : consent
  })
}
