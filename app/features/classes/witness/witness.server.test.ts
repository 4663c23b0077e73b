import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { listProgress } from '#app/features/learning/learning.server.ts'
import { givenClass, givenOpenClass, givenPresent } from '#tests/support/classes.ts'
import { tablesOf } from '#tests/support/database.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { describeWitness } from './describe-witness.server.ts'
import { mayWatch } from './may-watch.server.ts'
import { recordOnBehalf } from './record-on-behalf.server.ts'
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
      passes: [{ person: 'an', isWitnessed: false }],
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
  const { deps, classId, seen } = await givenEvening()
  const staff = await givenStaff(deps, { loginName: 'khac' })
  await givenRole(deps, staff, { role, unitId })

  expect(await witnessCheck(deps, staff, seen)).toEqual(refused('not-your-unit'))
  expect(await recordOnBehalf(deps, staff, { classId, typed, isSkill })).toEqual(
    refused('not-your-unit'),
  )
  expect(await describeWitness(deps, staff, classId)).toEqual(refused('not-your-unit'))
  expect(await mayWatch(deps, staff, 'an')).toBe(false)
})

test('a trainer watches attempts of who is in their class, while it is open', async () => {
  const { deps, trainer } = await givenEvening()

  expect(await mayWatch(deps, trainer, 'an')).toBe(true)
  expect(await mayWatch(deps, trainer, 'binh')).toBe(false)
  deps.advance(13 * 60)
  expect(await mayWatch(deps, trainer, 'an')).toBe(false)
})
