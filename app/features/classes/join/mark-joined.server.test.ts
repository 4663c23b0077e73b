import { expect, test } from 'vitest'
import { listAttendance } from '#db/queries/attendance.server.ts'
import { givenOpenClass } from '#tests/support/classes.ts'
import { tablesOf } from '#tests/support/database.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { markAttendance } from '../attendance/mark-attendance.server.ts'
import { markJoined } from './mark-joined.server.ts'

test('who joins after a trainer unticked somebody under their name is present', async () => {
  const deps = await givenDeps()
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  const { id: classId } = await givenOpenClass(deps)
  const { learnerId } = await givenResident(deps)
  const join = () => markJoined(deps, { classId, learnerId })
  const isPresent = async () => (await listAttendance(deps.db, classId))[0]?.isPresent
  await join()
  deps.advance(1)
  const mark = { key: 'wrong-person', learner: learnerId, isPresent: false, ago: 0 }
  await markAttendance(deps, trainer, { classId, marks: [{ ...mark, how: 'called' }] })
  expect(await isPresent()).toBe(0)

  deps.advance(1)
  await join()
  await join()

  expect(await isPresent()).toBe(1)
  const events = JSON.stringify(await tablesOf(deps.db, ['event']))
  expect(events.match(/attendance-marked/g)).toHaveLength(3)
})
