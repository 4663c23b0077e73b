import { expect, test } from 'vitest'
import { listAttendance } from '#db/queries/attendance.server.ts'
import { givenOpenClass } from '#tests/support/classes.ts'
import { givenDeps } from '#tests/support/people.ts'
import { joinAsGuest, mostInClass } from './join-as.server.ts'

const nobody = { person: undefined, guestId: undefined, learnerId: undefined }

test('beyond what any house holds, nobody without a name is let into the class', async () => {
  const deps = await givenDeps()
  const joined = await givenOpenClass(deps)
  const rows = Array.from({ length: mostInClass }, (_each, place) => ({
    ...{ classId: joined.id, learnerId: `guest-${place}`, eventId: `event-${place}` },
    ...({ isPresent: 1, how: 'joined', markedBy: null } as const),
    statedAt: '2026-03-01T12:00:00.000Z',
  }))
  await deps.db.insertInto('attendance').values(rows).execute()

  const guest = await joinAsGuest(deps, { visitor: nobody, cookieHeader: null }, joined)

  expect(guest.isNewGuest).toBe(true)
  expect(await listAttendance(deps.db, joined.id)).toHaveLength(mostInClass)
})
