import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { listProgress } from '#app/features/learning/learning.server.ts'
import { findClass } from '#db/queries/classes.server.ts'
import { listDeedsIn } from '#db/queries/class-deeds.server.ts'
import {
  givenClass,
  givenOpenClass,
  givenPresent,
  tellOfClass,
} from '#tests/support/classes.ts'
import { tablesOf } from '#tests/support/database.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { classCounts } from '../closing/class-counts.server.ts'
import { closeClass } from '../closing/close-class.server.ts'
import { describeClosing } from '../closing/describe-closing.server.ts'
import { describeWitness } from './describe-witness.server.ts'
import { mayWatch } from './may-watch.server.ts'
import { recordOnBehalf } from './record-on-behalf.server.ts'
import { withdrawDeed } from './withdraw-deed.server.ts'
import { witnessCheck } from './witness-check.server.ts'

const skill = 'tra-cuu-ho-so'
const attempt = uuid()

type Given = { outcome?: 'passed' | 'finished' | 'unsafe'; happenedAt?: string }

/** An open class in h-111 with one trainer and one learner, who passed or did not. */
async function givenEvening({ outcome = 'passed', ...given }: Given = {}) {
  const deps = await givenDeps()
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  const { id: classId } = await givenOpenClass(deps)
  await givenPresent(deps, classId, { learner: 'an' })
  const { happenedAt = deps.now().toISOString() } = given
  await deps.record.append(deps, [
    attemptFinished('an', { attempt, skill, outcome, happenedAt }),
  ])
  return { deps, trainer, classId, seen: { classId, person: 'an', attempt } }
}

const reason = 'wrong-person'
const kept = ['event', 'classDeed', 'mastery'] as const

/** What is told in a class and was not taken back. */
async function standingIn({ db }: Pick<TestDeps, 'db'>, classId: string) {
  return (await listDeedsIn(db, classId)).map(({ eventId }) => eventId)
}

const refused = (code: string) => ({ ok: false, failure: { code } })
const typed = { person: 'an', skill, outcome: 'passed', reason: 'no-phone' }
const isSkill = (asked: string) => asked === skill

test('a pass that a trainer watched is confirmed, however often it is pressed', async () => {
  const { deps, trainer, seen } = await givenEvening()

  await witnessCheck(deps, trainer, seen)
  const once = await tablesOf(deps.db, ['event', 'classDeed', 'mastery'])
  await witnessCheck(deps, trainer, seen)

  expect(await tablesOf(deps.db, ['event', 'classDeed', 'mastery'])).toEqual(once)
  expect((await listProgress(deps, 'an')).skills[0]?.rungs.at(-1)).toMatchObject({
    ...{ rung: 'confirmed', grade: 'witnessed' },
  })
})

test.each([
  ['a goal reached with hints', { outcome: 'finished' }, {}],
  ['a secret given away', { outcome: 'unsafe' }, {}],
  ['an attempt that is none of theirs', {}, { attempt: uuid() }],
  ['a pass of a week ago', { happenedAt: '2026-02-22T10:00:00.000Z' }, {}],
] as const)('%s cannot have been watched being passed', async (_case, given, asked) => {
  const { deps, trainer, seen } = await givenEvening(given)

  expect(await witnessCheck(deps, trainer, { ...seen, ...asked })).toEqual(
    refused('not-passed'),
  )
})

test('who is not in the class, or a class not open, is refused', async () => {
  const { deps, trainer, seen } = await givenEvening()
  const { id: planned } = await givenClass(deps)
  const of = (classId: string, person: string) => ({ ...seen, classId, person })

  expect(await witnessCheck(deps, trainer, of(seen.classId, 'binh'))).toEqual(
    refused('not-in-class'),
  )
  expect(await witnessCheck(deps, trainer, of(planned, 'an'))).toEqual(
    refused('class-not-open'),
  )
  expect(await recordOnBehalf(deps, trainer, { classId: planned, typed, isSkill })).toEqual(
    refused('class-not-open'),
  )
})

test('what is written down for somebody counts up to what is said, once, never confirmed', async () => {
  const { deps, trainer, classId } = await givenEvening()
  await givenPresent(deps, classId, { learner: 'binh', actorId: trainer.learnerId })
  const forBinh = { classId, typed: { ...typed, person: 'binh' }, isSkill }

  await recordOnBehalf(deps, trainer, forBinh)
  await recordOnBehalf(deps, trainer, forBinh)

  const [learned] = (await listProgress(deps, 'binh')).skills
  expect(learned?.rungs.at(-1)).toMatchObject({ rung: 'passed', grade: 'witnessed' })
  expect(await describeWitness(deps, trainer, classId)).toMatchObject({
    value: {
      deeds: [{ skill, outcome: 'passed' }],
      passes: [{ person: 'an', witnessed: undefined }],
    },
  })
})

test('a form not filled in is told field by field', async () => {
  const { deps, trainer, classId } = await givenEvening()
  const empty = { person: 'binh', skill: 'no-such', outcome: 'confirmed', reason: '' }

  expect(
    await recordOnBehalf(deps, trainer, { classId, typed: empty, isSkill }),
  ).toMatchObject({
    failure: {
      code: 'not-filled-in',
      problems: ['person', 'skill', 'outcome', 'reason'],
    },
  })
})

test.each([
  ['a trainer of another hamlet', 'trainer', 'h-112'],
  ['the official of the commune', 'commune-official', 'c-11'],
] as const)('%s neither witnesses nor writes nor watches', async (_case, role, unitId) => {
  const { deps, trainer, classId, seen } = await givenEvening()
  await recordOnBehalf(deps, trainer, { classId, typed, isSkill })
  const [deed = ''] = await standingIn(deps, classId)
  const staff = await givenStaff(deps, { loginName: 'khac' })
  await givenRole(deps, staff, { role, unitId })

  expect(await witnessCheck(deps, staff, seen)).toEqual(refused('not-your-unit'))
  expect(await recordOnBehalf(deps, staff, { classId, typed, isSkill })).toEqual(
    refused('not-your-unit'),
  )
  expect(await describeWitness(deps, staff, classId)).toEqual(refused('not-your-unit'))
  const before = await tablesOf(deps.db, kept)
  expect(await withdrawDeed(deps, staff, { classId, deed, reason })).toEqual(
    refused('not-your-unit'),
  )
  expect(await tablesOf(deps.db, kept)).toEqual(before)
  expect(await mayWatch(deps, staff, 'an')).toBe(false)
})

test('a trainer watches attempts of who is in their class, while it is open', async () => {
  const { deps, trainer } = await givenEvening()

  expect(await mayWatch(deps, trainer, 'an')).toBe(true)
  expect(await mayWatch(deps, trainer, 'binh')).toBe(false)
  deps.advance(13 * 60)
  expect(await mayWatch(deps, trainer, 'an')).toBe(false)
})

test('a slip that is taken back counts nowhere, and told again it counts again', async () => {
  const { deps, trainer, classId, seen } = await givenEvening()
  const before = await tablesOf(deps.db, ['classDeed', 'mastery'])
  const press = async () => {
    await witnessCheck(deps, trainer, seen)
    await recordOnBehalf(deps, trainer, { classId, typed, isSkill })
    return tablesOf(deps.db, ['mastery'])
  }
  const pressed = await press()
  for (const deed of await standingIn(deps, classId)) {
    const asked = { classId, deed, reason: '' }
    expect(await withdrawDeed(deps, trainer, asked)).toMatchObject({ ok: true })
    expect(await withdrawDeed(deps, trainer, asked)).toEqual(refused('deed-not-found'))
  }

  expect(await tablesOf(deps.db, ['classDeed', 'mastery'])).toEqual(before)
  const row = await findClass(deps.db, classId)
  expect(row && (await classCounts(deps, row))).toMatchObject({ witnessed: 0, onBehalf: 0 })
  expect(await describeWitness(deps, trainer, classId)).toMatchObject({
    value: {
      deeds: [],
      passes: [{ witnessed: undefined }],
      withdrawn: [{ skill }, { skill }],
    },
  })

  expect(await press()).toEqual(pressed)
  expect(await standingIn(deps, classId)).toHaveLength(2)
  expect((await deps.record.verify(deps.db)).differences).toEqual([])
})

test('who was seen passing twice is taken back once, also when they are no longer present', async () => {
  const { deps, trainer, classId, seen } = await givenEvening()
  const again = uuid()
  const happenedAt = deps.now().toISOString()
  await deps.record.append(deps, [
    attemptFinished('an', { attempt: again, skill, happenedAt }),
  ])
  await witnessCheck(deps, trainer, seen)
  await witnessCheck(deps, trainer, { ...seen, attempt: again })
  deps.advance(1)
  const payload = { learner: 'an', isPresent: false, how: 'corrected' }
  await tellOfClass(deps, classId, { type: 'attendance-marked', payload })
  const shown = await describeWitness(deps, trainer, classId)
  const [pass, ...others] = shown.ok ? shown.value.passes : []

  expect(others).toEqual([])
  const deed = pass?.witnessed ?? ''
  await withdrawDeed(deps, trainer, { classId, deed, reason: '' })

  expect(await standingIn(deps, classId)).toEqual([])
})

test('after the signature a reason is asked for and kept, and the signed numbers stay', async () => {
  const { deps, trainer, classId } = await givenEvening()
  await recordOnBehalf(deps, trainer, { classId, typed, isSkill })
  await closeClass(deps, trainer, { classId, isConfirmed: true })
  deps.advance(24 * 60)
  const [deed = ''] = await standingIn(deps, classId)
  const asked = { classId, deed, reason: 'forgotten' }

  expect(await withdrawDeed(deps, trainer, asked)).toEqual(refused('reason-missing'))
  expect(await standingIn(deps, classId)).toEqual([deed])
  await withdrawDeed(deps, trainer, { ...asked, reason })

  expect(await standingIn(deps, classId)).toEqual([])
  expect(await describeWitness(deps, trainer, classId)).toMatchObject({
    value: { phase: 'signed', withdrawn: [{ reason, kind: 'on-behalf', skill }] },
  })
  expect(await describeClosing(deps, trainer, classId)).toMatchObject({
    value: { withdrawn: 1, now: { onBehalf: 0 }, signed: { counts: { onBehalf: 1 } } },
  })
})

test('nothing but what was seen or written down in this very class is taken back here', async () => {
  const { deps, trainer, classId } = await givenEvening()
  const { id: other } = await givenOpenClass(deps, { code: '654321' })
  await recordOnBehalf(deps, trainer, { classId, typed, isSkill })
  const [deed = ''] = await standingIn(deps, classId)
  const room = { skill, scenario: skill, class: classId }
  const told = {
    type: 'room-practised',
    subjectId: 'an',
    happenedAt: '2026-03-01T10:00:00Z',
  }
  await deps.record.append(deps, [{ ...told, id: 'room', payload: room }])

  for (const asked of [
    { classId: other, deed },
    { classId, deed: 'room' },
  ]) {
    expect(await withdrawDeed(deps, trainer, { ...asked, reason })).toEqual(
      refused('deed-not-found'),
    )
  }
})
