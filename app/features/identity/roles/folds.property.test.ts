import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRecord } from '#app/features/record/record.server.ts'
import type { EventDraft } from '#app/features/record/record.ts'
import { listGrantsOf } from '#db/queries/role-grants.server.ts'
import { emptyDatabase } from '#tests/support/database.ts'
import { expectOrderProof } from '#tests/support/order-proof.ts'
import { roleGrants } from './folds.server.ts'
import { roles } from './role.ts'

const record = createRecord([roleGrants])
const now = () => new Date('2026-03-09T10:00:00.000Z')

// Few of each, so that revocations meet their grants, twice, or before them.
const grantIds = ['grant-1', 'grant-2', 'grant-3'] as const
const day = fc.constantFrom('2026-03-01', '2026-03-05', '2026-03-09')
const subjectId = fc.constantFrom('learner-1', 'learner-2')
const draft = (id: string, type: string, about: string, payload: unknown): EventDraft => ({
  ...{ id, type, subjectId: about, actorId: 'learner-9', payload },
  happenedAt: '2026-03-01T09:00:00.000Z',
})

const given = fc
  .record({ subjectId, role: fc.constantFrom(...roles), from: day, until: fc.option(day) })
  .map(({ subjectId: about, role, from, until }) => ({
    about,
    payload: { role, unitId: 'c-11', from, ...(until === null ? {} : { until }) },
  }))
const events = fc
  .record({
    granted: fc.tuple(given, given, given),
    revoked: fc.array(fc.record({ grant: fc.constantFrom(...grantIds), on: day })),
  })
  .map(({ granted, revoked }) => [
    ...granted.map(({ about, payload }, place) =>
      draft(grantIds[place] ?? '', 'role-granted', about, payload),
    ),
    ...revoked.map((payload, place) =>
      draft(`revocation-${place}`, 'role-revoked', 'learner-1', payload),
    ),
  ])

test('roles are the same whatever order and however often their events come', async () => {
  await expectOrderProof([roleGrants], events, 60)
})

test('a role is held from its first day to the day before it ends or is taken back', async () => {
  const db = await emptyDatabase()
  const payload = {
    role: 'trainer',
    unitId: 'c-11',
    from: '2026-03-05',
    until: '2026-03-20',
  }
  await record.append({ db, now }, [draft('g-1', 'role-granted', 'learner-1', payload)])
  const holds = async (on: string) => (await listGrantsOf(db, 'learner-1', on)).length === 1

  expect([await holds('2026-03-04'), await holds('2026-03-05')]).toEqual([false, true])
  expect([await holds('2026-03-19'), await holds('2026-03-20')]).toEqual([true, false])

  const revoked = { grant: 'g-1', on: '2026-03-09' }
  await record.append({ db, now }, [draft('r-1', 'role-revoked', 'learner-1', revoked)])

  expect([await holds('2026-03-08'), await holds('2026-03-09')]).toEqual([true, false])
})
