import * as fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import type { EventDraft } from '#app/features/record/record.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import { emptyDatabase, tablesOf } from '#tests/support/database.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { expectOrderProof } from '#tests/support/order-proof.ts'
import { isDeed } from './deed.ts'
import { learningFolds } from './folds.server.ts'
import { masteryIn } from './mastery.ts'
import { progressOf } from './progress.ts'
import { followUpAnswers, visitOutcomes } from './told-facts.ts'

const day = (date: number) => `2026-03-0${date}T12:00:00.000Z`

function told(type: string, payload: object, happenedAt = day(2)): EventDraft {
  const whole = { ...defaults[type], skill: 'sign-in', ...payload }
  return { id: uuid(), type, subjectId: 'an', actorId: 'lan', happenedAt, payload: whole }
}

const defaults: Record<string, object> = {
  'check-witnessed': { attempt: 'a-1' },
  'done-on-behalf': { outcome: 'passed', reason: 'no-phone' },
  'room-practised': { scenario: 'sign-in', class: 'class-1' },
  'visit-made': { hamletId: 'h-111', where: 'home', outcome: 'shown', next: null },
  'followed-up': { answer: 'alone', hurt: null, manner: 'call' },
}

const witnessed = (...rungs: string[]) => rungs.map((rung) => `${rung} witnessed`)

test.each([
  ['a check watched', told('check-witnessed', {}), witnessed('confirmed')],
  [
    'a pass written down for somebody',
    told('done-on-behalf', {}),
    witnessed('reached', 'practised', 'passed'),
  ],
  [
    'practice written down for somebody',
    told('done-on-behalf', { outcome: 'practised' }),
    witnessed('reached', 'practised'),
  ],
  [
    'what a whole room did together',
    told('room-practised', {}),
    witnessed('reached', 'practised'),
  ],
  ['something shown at home', told('visit-made', {}), witnessed('reached')],
  [
    'something managed at home',
    told('visit-made', { outcome: 'alone' }),
    witnessed('reached', 'practised'),
  ],
  ['nobody at home', told('visit-made', { outcome: 'not-home' }), []],
  ['a visit that showed nothing', told('visit-made', { skill: null }), []],
  ['done for real', told('followed-up', {}), ['reached self', 'used self']],
  ['done for real with help', told('followed-up', { answer: 'with-help' }), []],
])('%s stands on these rungs', (_case, event, expected) => {
  expect(masteryIn(event).map(({ rung, grade }) => `${rung} ${grade}`)).toEqual(expected)
})

test('what somebody did themselves is told before what was written down for them', () => {
  const events = [told('done-on-behalf', {}), attemptFinished('an', { happenedAt: day(5) })]

  const [skill] = progressOf('an', events.flatMap(masteryIn), []).skills

  expect(skill?.rungs.at(-1)).toEqual({ rung: 'passed', grade: 'self', firstAt: day(5) })
})

test('a pass that was watched is told before one more pass', () => {
  const passes = [1, 2].map((at) => attemptFinished('an', { happenedAt: day(at) }))
  const events = [...passes, told('check-witnessed', {}, day(3))]

  const [skill] = progressOf('an', events.flatMap(masteryIn), []).skills

  expect(skill?.rungs.at(-1)).toEqual({
    ...{ rung: 'confirmed', grade: 'witnessed', firstAt: day(3) },
  })
})

const happenedAt = fc.integer({ min: 1, max: 4 }).map(day)
const anySkill = fc.constantFrom('sign-in', 'look-up')

const event: fc.Arbitrary<EventDraft> = fc.oneof(
  fc.record({ happenedAt, skill: anySkill }).map((given) => attemptFinished('an', given)),
  fc
    .record({ happenedAt, skill: anySkill })
    .map(({ skill, ...at }) => told('check-witnessed', { skill }, at.happenedAt)),
  fc
    .record({ happenedAt, outcome: fc.constantFrom('passed', 'practised') })
    .map(({ outcome, ...at }) => told('done-on-behalf', { outcome }, at.happenedAt)),
  fc.record({ happenedAt }).map((at) => told('room-practised', {}, at.happenedAt)),
  fc
    .record({ happenedAt, outcome: fc.constantFrom(...visitOutcomes) })
    .map(({ outcome, ...at }) => told('visit-made', { outcome }, at.happenedAt)),
  fc
    .record({ happenedAt, answer: fc.constantFrom(...followUpAnswers) })
    .map(({ answer, ...at }) => told('followed-up', { answer }, at.happenedAt)),
)

/** Some of what was seen or written down is taken back, by the one it was told of or in vain. */
function undone(all: EventDraft[]): EventDraft[] {
  return all.flatMap((each, place) => {
    if (!isDeed(each) || each.id.charCodeAt(35) % 2 === 0) return []
    const payload = { deed: each.id, class: 'class-1' }
    const withdrawn = { ...told('deed-withdrawn', payload), id: `withdrawn-${each.id}` }
    return [place % 4 === 0 ? { ...withdrawn, subjectId: 'binh' } : withdrawn]
  })
}

test('what trainers tell may come in any order, any batches and any repetition', async () => {
  const events = fc
    .array(event, { minLength: 1, maxLength: 20 })
    .map((all) => [...all, ...undone(all)])

  await expectOrderProof(learningFolds, events)
})

const record = createRecord(learningFolds)
const now = () => new Date(day(9))

test('of what is taken back nothing is left but what others tell of the same', async () => {
  const db = await emptyDatabase()
  const tables = ['classDeed', 'mastery'] as const
  const stays = [
    attemptFinished('an', { happenedAt: day(3), skill: 'sign-in' }),
    told('room-practised', {}, day(4)),
    told('done-on-behalf', { skill: 'look-up' }, day(1)),
  ]
  await record.append({ db, now }, stays)
  const before = await tablesOf(db, tables)
  const slips = [
    told('done-on-behalf', {}, day(1)),
    told('check-witnessed', {}, day(5)),
    { ...told('done-on-behalf', {}, day(2)), subjectId: 'binh' },
  ]

  await record.append({ db, now }, slips)
  expect(await tablesOf(db, tables)).not.toEqual(before)
  const withdrawn = slips.map(({ id, subjectId }) => ({
    ...told('deed-withdrawn', { deed: id, class: 'class-1' }),
    subjectId,
  }))
  await record.append({ db, now }, withdrawn)

  expect(await tablesOf(db, tables)).toEqual(before)
})
