import { expect, test } from 'vitest'
import { claimGuest } from '#app/features/identity/claim-guest.server.ts'
import { eraseTextsOf } from '#db/queries/class-questions.server.ts'
import { givenOpenClass, givenPresent, tellOfClass } from '#tests/support/classes.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenRole, givenStaff } from '#tests/support/staff.ts'
import { answerQuestion } from './answer-question.server.ts'
import { askQuestion } from './ask-question.server.ts'
import { describeBox } from './describe-box.server.ts'
import { describeMyClasses } from './describe-my-classes.server.ts'
import { rateClass } from './rate-class.server.ts'

const asked = { text: 'Quên mật khẩu thì làm sao?', isNameless: false, once: 'once-1' }

/** A class with a guest in it, and its trainer. */
async function givenEvening() {
  const deps = await givenDeps()
  const trainer = await givenStaff(deps)
  await givenRole(deps, trainer, { role: 'trainer', unitId: 'h-111' })
  const { id: classId } = await givenOpenClass(deps)
  await givenPresent(deps, classId, { learner: 'guest-1' })
  const box = async () => {
    const found = await describeBox(deps, trainer, classId)
    if (!found.ok) throw new Error(found.failure.code)
    return found.value
  }
  const ask = (over: Partial<typeof asked> = {}, learner = 'guest-1') =>
    askQuestion(deps, learner, { ...asked, classId, ...over })
  return { deps, trainer, classId, box, ask }
}

test('a question is asked once, answered, and read by who asked it', async () => {
  const { deps, trainer, classId, box, ask } = await givenEvening()
  await ask()
  await ask()
  const [question] = (await box()).questions
  if (!question) throw new Error('The question is in the box.')

  const answer = { classId, question: question.id, text: 'Ra Công an xã, mang theo thẻ.' }
  expect(await answerQuestion(deps, trainer, answer)).toMatchObject({ ok: true })

  expect((await box()).questions).toHaveLength(1)
  expect(await describeMyClasses(deps, 'guest-1')).toMatchObject({
    classes: [{ questions: [{ text: asked.text, answer: answer.text, isAnswered: true }] }],
  })
})

test('who liked a class as a guest, and again by name, is one', async () => {
  const { deps, classId, box } = await givenEvening()
  await rateClass(deps, 'guest-1', { classId, face: 'bad' })
  await claimGuest(deps, 'lan', 'guest-1')
  deps.advance(1)

  await rateClass(deps, 'lan', { classId, face: 'good' })

  expect((await box()).satisfaction).toEqual({ isHidden: true, answered: 1 })
})

test('nothing that somebody wrote is in the events', async () => {
  const { deps, ask } = await givenEvening()

  await ask()

  const events = await deps.db.selectFrom('event').select('payload').execute()
  expect(events.map(({ payload }) => payload).join()).not.toContain('mật khẩu')
})

test('who asks without a name is nowhere beside the question', async () => {
  const { deps, box, ask } = await givenEvening()

  await ask({ isNameless: true })

  expect((await box()).questions).toMatchObject([{ name: null }])
  const [row] = await deps.db.selectFrom('classQuestion').selectAll().execute()
  const events = await deps.db
    .selectFrom('event')
    .selectAll()
    .where('type', '=', 'class-question-asked')
    .execute()
  expect(JSON.stringify([row, events])).not.toContain('guest-1')
  expect(await describeMyClasses(deps, 'guest-1')).toMatchObject({
    classes: [{ questions: [] }],
  })
})

test.each([
  [{ text: '  ' }, 'text-missing'],
  [{ text: 'a'.repeat(501) }, 'text-too-long'],
  [{ text: 'Căn cước của tôi là 001 085 012 345' }, 'identity-number'],
])('%j is not taken', async (over, code) => {
  const { deps, ask } = await givenEvening()

  expect(await ask(over)).toEqual({ ok: false, failure: { code } })
  expect(await deps.db.selectFrom('classQuestion').selectAll().execute()).toEqual([])
})

test('who was not in a class neither asks in it nor rates it', async () => {
  const { deps, classId, ask } = await givenEvening()
  const refused = { ok: false, failure: { code: 'not-your-class' } }

  expect(await ask({}, 'guest-2')).toEqual(refused)
  expect(await rateClass(deps, 'guest-2', { classId, face: 'good' })).toEqual(refused)
  expect(await rateClass(deps, undefined, { classId, face: 'good' })).toEqual(refused)
})

test('a rating may be changed, and the counts show from five people on', async () => {
  const { deps, classId, box } = await givenEvening()
  const rate = (learner: string, face: string) =>
    rateClass(deps, learner, { classId, face })
  for (const learner of ['guest-2', 'guest-3', 'guest-4', 'guest-5']) {
    await givenPresent(deps, classId, { learner })
    await rate(learner, 'good')
  }
  expect((await box()).satisfaction).toEqual({ isHidden: true, answered: 4 })

  await rate('guest-1', 'bad')
  deps.advance(1)
  await rate('guest-1', 'fair')

  expect((await box()).satisfaction).toEqual({
    ...{ isHidden: false, counts: { good: 4, fair: 1, bad: 0 } },
  })
  expect(await describeMyClasses(deps, 'guest-1')).toMatchObject({
    classes: [{ face: 'fair' }],
  })
})

test('the pages that everybody was asked to open stay, each once', async () => {
  const { deps, classId } = await givenEvening()
  for (const path of ['/tap/tra-cuu-ho-so', null, '/tap/tra-cuu-ho-so', '/tu-kho']) {
    await tellOfClass(deps, classId, { type: 'class-pushed', payload: { path } })
    deps.advance(1)
  }

  expect(await describeMyClasses(deps, 'guest-1')).toMatchObject({
    classes: [{ pages: ['/tap/tra-cuu-ho-so', '/tu-kho'] }],
  })
})

test('only a trainer whose role reaches the hamlet opens the box and answers', async () => {
  const { deps, classId, box, ask } = await givenEvening()
  await ask()
  const [question] = (await box()).questions
  const refused = { ok: false, failure: { code: 'not-your-unit' } }

  for (const [role, unitId] of [
    ['trainer', 'h-112'],
    ['commune-official', 'c-11'],
    ['operator', 'vn'],
  ] as const) {
    const staff = await givenStaff(deps, { loginName: unitId })
    await givenRole(deps, staff, { role, unitId })
    const answer = { classId, question: question?.id ?? '', text: undefined }
    expect(await describeBox(deps, staff, classId)).toEqual(refused)
    expect(await answerQuestion(deps, staff, answer)).toEqual(refused)
  }
  expect((await box()).questions).toMatchObject([{ isAnswered: false }])
})

test('a question is answered only in its own class', async () => {
  const { deps, trainer, box, ask } = await givenEvening()
  await ask()
  const [question] = (await box()).questions
  const other = await givenOpenClass(deps, { code: '135791' })

  const answer = { classId: other.id, question: question?.id ?? '', text: 'Vâng.' }
  expect(await answerQuestion(deps, trainer, answer)).toMatchObject({
    failure: { code: 'question-not-found' },
  })
})

test('the words of somebody erased go, and those of others stay', async () => {
  const { deps, classId, box, ask } = await givenEvening()
  await givenPresent(deps, classId, { learner: 'guest-2' })
  await ask()
  await ask({ text: 'Mang gì theo?' }, 'guest-2')

  await eraseTextsOf(deps.db, ['guest-1'])

  expect((await box()).questions.map(({ text }) => text)).toEqual(['Mang gì theo?'])
})
