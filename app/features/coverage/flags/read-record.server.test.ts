import { expect, test } from 'vitest'
import { givenOpenClass, givenPresent, tellOfClass } from '#tests/support/classes.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { readRecord } from './read-record.server.ts'

const unit = { id: 'c-11', level: 'commune' }
const skill = 'tra-cuu-ho-so'

/** Somebody in an evening of 1 March 2026 that is closed at eight, and passes at a moment. */
async function given(passedAt: string) {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  const { learnerId } = await givenResident(deps)
  const { id } = await givenOpenClass(deps)
  await givenPresent(deps, id, { learner: learnerId })
  deps.advance(180)
  const closing = { present: 1, headcount: 0, joined: 1, practised: 0, passed: 0 }
  const payload = { ...closing, witnessed: 0, onBehalf: 0 }
  await tellOfClass(deps, id, { type: 'class-closed', payload })
  await deps.record.append(deps, [
    attemptFinished(learnerId, { skill, happenedAt: passedAt }),
  ])
  return deps
}

test.each([
  ['while the class is on', '2026-03-01T11:00:00.000Z', true, 1],
  ['an hour after it was closed', '2026-03-01T14:00:00.000Z', false, 1],
  ['before it began', '2026-03-01T09:00:00.000Z', false, 1],
  ['after midnight in Vietnam', '2026-03-01T17:30:00.000Z', false, 0],
])('who passes %s', async (_case, at, isInClass, passed) => {
  const deps = await given(at)

  const seen = await readRecord(deps, { unit, from: '2026-03-01', to: '2026-03-31' })

  expect(seen.passes).toMatchObject([{ isInClass }])
  expect(seen.evenings).toMatchObject([{ present: 1, passed }])
})

test.each([
  ['2026-03-31T16:59:00.000Z', 1],
  ['2026-03-31T17:01:00.000Z', 0],
])('the last day of a span ends at midnight in Vietnam: %s', async (at, count) => {
  const deps = await given(at)

  const seen = await readRecord(deps, { unit, from: '2026-03-01', to: '2026-03-31' })

  expect(seen.passes).toHaveLength(count)
})

test('who was there under two pseudonyms and passed under one is one who could', async () => {
  const deps = await given('2026-03-01T11:00:00.000Z')
  const { id } = await deps.db.selectFrom('class').select('id').executeTakeFirstOrThrow()
  const { learnerId: from } = await deps.db
    .selectFrom('attempt')
    .select('learnerId')
    .executeTakeFirstOrThrow()
  const { learnerId: to } = await givenResident(deps, { displayName: 'Người Khác' })
  await givenPresent(deps, id, { learner: to })
  const before = await readRecord(deps, { unit, from: '2026-03-01', to: '2026-03-31' })
  expect(before.evenings).toMatchObject([{ present: 2, passed: 1 }])

  const happenedAt = deps.now().toISOString()
  const merged = { type: 'residents-merged', subjectId: to, payload: { from, to } }
  await deps.record.append(deps, [{ id: 'merge-1', happenedAt, ...merged }])

  const after = await readRecord(deps, { unit, from: '2026-03-01', to: '2026-03-31' })
  expect(after.evenings).toMatchObject([{ present: 1, passed: 1 }])
})
