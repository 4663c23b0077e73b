import * as fc from 'fast-check'
import { v5 as derived } from 'uuid'
import { test } from 'vitest'
import { classFolds } from '#app/features/classes/classes.server.ts'
import { identityFolds } from '#app/features/identity/identity.server.ts'
import { learningFolds } from '#app/features/learning/learning.server.ts'
import type { EventDraft } from '#app/features/record/record.ts'
import { putRules } from '#db/queries/cells.server.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { expectOrderProof } from '#tests/support/order-proof.ts'
import { cells } from './fold.server.ts'
import type { Rules } from './rules.ts'

const folds = [...learningFolds, ...identityFolds, ...classFolds, cells]

const rules: Rules = {
  contents: ['services', 'money'],
  skills: [
    { id: 'sign-in', content: 'services', procedures: ['P01'] },
    { id: 'transfer', content: 'money', procedures: ['P17'] },
  ],
  core: [
    { version: 1, validFrom: '2026-03-01', validTo: '2026-03-06', oneOfEach: [['P01']] },
    { version: 2, validFrom: '2026-03-06', oneOfEach: [['P01'], ['P17']] },
  ],
}

// Few of each, so that events meet.
const learner = fc.constantFrom('learner-1', 'learner-2', 'learner-3')
const guest = fc.constantFrom('guest-1', 'guest-2')
const anybody = fc.oneof(learner, guest)
const skill = fc.constantFrom('sign-in', 'transfer')
const hamletId = fc.constantFrom('h-1', 'h-2')
const classId = fc.constantFrom('class-1', 'class-2')
const day = fc.integer({ min: 1, max: 9 }).map((date) => `2026-03-0${date}`)
const happenedAt = fc
  .integer({ min: 0, max: 70 })
  .map((hours) => new Date(Date.UTC(2026, 2, 1, 3 * hours)).toISOString())

/** An event whose id comes from what it says, so that a merge can be named by one taken back. */
function told(type: string, subjectId: string, payload: unknown, at: string): EventDraft {
  const id = derived(JSON.stringify([type, subjectId, payload, at]), derived.URL)
  return { id, type, subjectId, actorId: 'trainer-1', happenedAt: at, payload }
}

const merge = fc
  .record({ from: learner, to: learner, at: happenedAt })
  .map(({ from, to, at }) => told('residents-merged', to, { from, to }, at))

const outcome = fc.constantFrom('passed', 'finished', 'unsafe')
const visitOutcome = fc.constantFrom('shown', 'with-help', 'not-home')
const visit = fc
  .record({ anybody, hamletId, skill, outcome: visitOutcome, at: happenedAt })
  .map(({ anybody: whom, at, ...rest }) =>
    told('visit-made', whom, { ...rest, where: 'home', next: null }, at),
  )

const events: fc.Arbitrary<EventDraft[]> = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc
          .record({ learner, hamletId, day, at: happenedAt })
          .map((given) =>
            told(
              'resident-placed',
              given.learner,
              { hamletId: given.hamletId, from: given.day },
              given.at,
            ),
          ),
      },
      fc
        .record({
          ...{ learner, on: day, at: happenedAt },
          ageBand: fc.constantFrom('under-18', '35-59', '60-up', null),
          sex: fc.constantFrom('female', 'male', null),
          groups: fc.subarray(['poor', 'disabled'] as const),
        })
        .map(({ learner: whom, at, ...rest }) =>
          told('resident-described', whom, rest, at),
        ),
      {
        weight: 4,
        arbitrary: fc
          .record({ anybody, skill, outcome, happenedAt })
          .map(({ anybody: whom, ...rest }) => attemptFinished(whom, rest)),
      },
      fc
        .record({ guest, learner, at: happenedAt })
        .map((given) =>
          told(
            'learner-linked',
            given.learner,
            { from: given.guest, to: given.learner },
            given.at,
          ),
        ),
      merge,
      merge.map(({ id, subjectId, happenedAt: at }) =>
        told('residents-parted', subjectId, { merge: id }, at),
      ),
      fc.tuple(merge).map(([one]) => one),
      fc
        .record({ anybody, classId, isPresent: fc.boolean(), at: happenedAt })
        .map((given) =>
          told(
            'attendance-marked',
            given.classId,
            { learner: given.anybody, isPresent: given.isPresent, how: 'called' },
            given.at,
          ),
        ),
      fc
        .record({ classId, hamletId, startsAt: happenedAt, at: happenedAt })
        .map(({ classId: which, at, ...rest }) =>
          told(
            'class-planned',
            which,
            {
              ...rest,
              teamId: null,
              minutes: 90,
              skill: 'sign-in',
              scenario: 'sign-in',
              kit: null,
              place: 'x',
            },
            at,
          ),
        ),
      fc
        .record({ classId, at: happenedAt })
        .map((given) => told('class-cancelled', given.classId, {}, given.at)),
      fc
        .record({ classId, at: happenedAt })
        .map((given) => told('class-opened', given.classId, { code: '123456' }, given.at)),
      fc
        .record({ classId, count: fc.nat(5), at: happenedAt })
        .map((given) =>
          told('headcount-stated', given.classId, { count: given.count }, given.at),
        ),
      visit,
      visit.map(({ id, subjectId, happenedAt: at }) =>
        told('visit-withdrawn', subjectId, { visit: id }, at),
      ),
      fc
        .record({
          anybody,
          skill,
          answer: fc.constantFrom('alone', 'not-yet'),
          at: happenedAt,
        })
        .map(({ anybody: whom, at, ...rest }) =>
          told('followed-up', whom, { ...rest, hurt: null, manner: 'met' }, at),
        ),
      fc
        .record({ anybody, skill, at: happenedAt })
        .map(({ anybody: whom, at, ...rest }) =>
          told('check-witnessed', whom, { ...rest, attempt: 'a' }, at),
        ),
      fc
        .record({
          anybody,
          skill,
          outcome: fc.constantFrom('passed', 'practised'),
          at: happenedAt,
        })
        .map(({ anybody: whom, at, ...rest }) =>
          told('done-on-behalf', whom, { ...rest, reason: 'no-phone' }, at),
        ),
      fc
        .record({
          ...{
            hamletId,
            at: happenedAt,
            type: fc.constantFrom('unit-founded', 'unit-changed'),
          },
          ...{ from: day, parentId: fc.constantFrom('c-1', 'c-2') },
        })
        .map(({ hamletId: about, at, type, ...state }) => {
          const named = { level: 'hamlet', kind: 'thon', name: '1', source: 'test' }
          return told(type, about, { ...named, ...state }, at)
        }),
      fc
        .record({ learner, at: happenedAt })
        .map((given) =>
          told(
            'role-granted',
            given.learner,
            { role: 'trainer', unitId: 'h-1', from: '2026-03-01' },
            given.at,
          ),
        ),
    ),
    { minLength: 1, maxLength: 30 },
  )
  // A merge, a visit or a deed that is taken back is mostly one that was made.
  .map((all) => all.flatMap((event) => [event, ...undone(event)]))

function undone(event: EventDraft): EventDraft[] {
  const isUndone = event.id.charCodeAt(0) % 3 === 0
  if (!isUndone) return []
  if (event.type === 'residents-merged') {
    return [
      told('residents-parted', event.subjectId, { merge: event.id }, event.happenedAt),
    ]
  }
  const { subjectId, happenedAt: at } = event
  if (event.type === 'visit-made') {
    return [told('visit-withdrawn', subjectId, { visit: event.id }, at)]
  }
  if (!['check-witnessed', 'done-on-behalf'].includes(event.type)) return []
  return [told('deed-withdrawn', subjectId, { deed: event.id, class: 'class-1' }, at)]
}

test('events in any order, any batches and any repetition give the same cells', async () => {
  await expectOrderProof(folds, events, 150, (db) => putRules(db, JSON.stringify(rules)))
}, 120_000)
