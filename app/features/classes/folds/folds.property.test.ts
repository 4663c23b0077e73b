import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRecord } from '#app/features/record/record.server.ts'
import type { EventDraft } from '#app/features/record/record.ts'
import { findClass } from '#db/queries/classes.server.ts'
import { emptyDatabase } from '#tests/support/database.ts'
import { expectOrderProof } from '#tests/support/order-proof.ts'
import { classFolds } from './folds.server.ts'

// Few of each, so that they meet: at the same instant, before the plan, twice.
const instant = fc.constantFrom(
  ...['2026-03-01T12:00:00.000Z', '2026-03-01T12:05:00.000Z', '2026-03-01T14:00:00.000Z'],
)
const classId = fc.constantFrom('class-1', 'class-2')
const learner = fc.constantFrom('learner-1', 'learner-2')
const actorId = fc.constantFrom('trainer-1', 'trainer-2', undefined)
const day = fc.constantFrom('2026-03-01', '2026-03-05')
const small = fc.nat({ max: 3 })
const closing = fc.record({
  ...{ present: small, headcount: small, joined: small, practised: small },
  ...{ passed: small, witnessed: small, onBehalf: small },
})
const named = fc.option(classId, { nil: undefined })

const payloads: Record<string, fc.Arbitrary<unknown>> = {
  'class-planned': fc.record({
    hamletId: fc.constantFrom('h-111', 'h-112'),
    teamId: fc.constantFrom('team-1', null),
    startsAt: instant,
    minutes: fc.constantFrom(45, 90),
    skill: fc.constant('vneid-sign-in'),
    scenario: fc.constant('p01'),
    kit: fc.constantFrom('kit-1', null),
    place: fc.constantFrom('Nhà văn hóa', 'Đình làng'),
  }),
  'class-opened': fc.record({ code: fc.constantFrom('123456', '654321') }),
  'class-closed': closing,
  'class-cancelled': fc.constant({}),
  'attendance-marked': fc.record({
    learner,
    isPresent: fc.boolean(),
    how: fc.constantFrom('joined', 'called', 'corrected'),
  }),
  'headcount-stated': fc.record({ count: small }),
  'class-pushed': fc.record({ path: fc.constantFrom('/tap/p01', null) }),
  'class-rated': fc.record({ learner, rating: fc.integer({ min: 1, max: 5 }) }),
  'team-stated': fc.record({
    unitId: fc.constant('h-111'),
    decisionNumber: fc.constantFrom('12/QĐ-UBND', '13/QĐ-UBND'),
    decidedOn: day,
    from: day,
    to: fc.option(day),
  }),
  'team-member-stated': fc.record({
    member: learner,
    post: fc.constantFrom('head', 'member'),
    from: day,
    to: fc.option(day),
  }),
  'visit-made': fc.record({
    hamletId: fc.constant('h-111'),
    where: fc.constantFrom('home', 'post-office'),
    skill: fc.constantFrom('s-1', null),
    outcome: fc.constantFrom('shown', 'alone'),
    next: fc.option(day),
  }),
  'visit-withdrawn': fc.record({ visit: fc.constantFrom('visit-1', 'visit-2') }),
  'follow-up-missed': fc.constant({}),
  'followed-up': fc.record({
    skill: fc.constant('s-1'),
    answer: fc.constantFrom('alone', 'not-yet'),
    hurt: fc.constantFrom('no-otp', null),
    manner: fc.constantFrom('call', 'met'),
    class: named,
  }),
}

function eventOf(types: readonly string[]): fc.Arbitrary<EventDraft[]> {
  const one = fc.constantFrom(...types).chain((type) =>
    fc.record({
      ...{ id: fc.uuid(), type: fc.constant(type), subjectId: classId, actorId },
      ...{ happenedAt: instant, payload: payloads[type] ?? fc.constant({}) },
    }),
  )
  return fc.array(one, { minLength: 1, maxLength: 14 })
}

test('a class is the same whatever order and however often its events come', async () => {
  const types = ['class-planned', 'class-opened', 'class-closed', 'class-cancelled']
  await expectOrderProof(classFolds, eventOf(types), 100)
})

test('so is all that is told of it, of teams and of visits', async () => {
  await expectOrderProof(classFolds, eventOf(Object.keys(payloads)), 100)
})

const record = createRecord(classFolds)
const now = () => new Date('2026-03-09T10:00:00.000Z')
let count = 0
const draft = (type: string, at: string, payload: unknown): EventDraft => ({
  ...{ id: `event-${++count}`, type, subjectId: 'class-1', actorId: 'trainer-1', payload },
  happenedAt: `2026-03-01T${at}:00.000Z`,
})
const plan = (startsAt: string) => ({
  ...{ hamletId: 'h-111', teamId: null, startsAt: `2026-03-02T${startsAt}:00.000Z` },
  ...{ minutes: 90, skill: 's-1', scenario: 'p01', kit: null, place: 'Nhà văn hóa' },
})

test('a class that was called off takes place once it is planned again', async () => {
  const db = await emptyDatabase()
  const cancelledAt = async () => (await findClass(db, 'class-1'))?.cancelledAt
  await record.append({ db, now }, [draft('class-planned', '09:00', plan('12:00'))])
  await record.append({ db, now }, [draft('class-cancelled', '10:00', {})])
  expect(await cancelledAt()).toBe('2026-03-01T10:00:00.000Z')

  await record.append({ db, now }, [draft('class-planned', '09:30', plan('12:30'))])
  expect(await cancelledAt()).toBe('2026-03-01T10:00:00.000Z')

  await record.append({ db, now }, [draft('class-planned', '11:00', plan('13:00'))])
  expect(await cancelledAt()).toBeNull()
})

test('of two openings the earlier gives the code, of two signatures the earlier the counts', async () => {
  const db = await emptyDatabase()
  const signed = (present: number) => ({
    ...{ present, headcount: 0, joined: 0, practised: 0, passed: 0 },
    ...{ witnessed: 0, onBehalf: 0 },
  })
  await record.append({ db, now }, [
    draft('class-closed', '14:00', signed(12)),
    draft('class-closed', '13:50', signed(11)),
    draft('class-opened', '12:00', { code: '222222' }),
    draft('class-opened', '11:59', { code: '111111' }),
    draft('class-planned', '12:30', plan('12:00')),
  ])

  const found = await findClass(db, 'class-1')
  expect(found).toMatchObject({ code: '111111', closedAt: '2026-03-01T13:50:00.000Z' })
  expect(found?.closing).toContain('"present":11')
})
