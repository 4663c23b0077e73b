import { v7 as uuid } from 'uuid'
import { folds } from '#app/composition.server.ts'
import { signedInCookies } from '#app/features/identity/cookies.server.ts'
import { openSession } from '#app/features/identity/open-session.server.ts'
import type { Role } from '#app/features/identity/roles/role.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import { openDatabase } from '#db/connection.server.ts'
import { insertPerson } from '#db/queries/persons.server.ts'
import { foundSmallCountry } from './found-small-country.ts'
import { siteSecret } from './site.ts'

/** Puts the small country and people into the database of a site that runs. */
export async function openSitePeople(databasePath: string) {
  const { db, close } = openDatabase(databasePath)
  const now = () => new Date()
  const record = createRecord(folds)
  const deps = { db, now, record, config: { sessionSecret: siteSecret }, isSecure: false }
  await foundSmallCountry(deps)

  async function give(learnerId: string, role: Role, unitId: string): Promise<string> {
    const id = uuid()
    const payload = { role, unitId, from: '2026-01-01' }
    const event = { id, type: 'role-granted', subjectId: learnerId, payload }
    await record.append(deps, [{ ...event, happenedAt: now().toISOString() }])
    return id
  }

  return {
    ...deps,
    close,
    give,
    /** Somebody signed in: the cookie of their session, and their pseudonym. */
    async signedIn({ isStaff }: { isStaff: boolean }) {
      const person = { id: uuid(), learnerId: uuid(), displayName: 'Người Thử' }
      const createdAt = now().toISOString()
      await insertPerson(db, { ...person, phone: null, pinHash: null, createdAt })
      const session = await openSession(deps, person.id, { isSharedDevice: true, isStaff })
      const [cookie = ''] = signedInCookies(deps, session)
      return { learnerId: person.learnerId, cookie: cookie.split(';')[0] ?? '' }
    },
  }
}
export type SitePeople = Awaited<ReturnType<typeof openSitePeople>>
