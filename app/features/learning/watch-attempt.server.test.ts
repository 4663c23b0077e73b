import { v7 as uuid } from 'uuid'
import { expect, test } from 'vitest'
import { attemptFinished, attemptStarted } from '#tests/support/events.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenCompiled } from '#tests/support/sample-scenario.ts'
import { watchAttempt } from './watch-attempt.server.ts'

const attempt = '019aa000-0000-7000-8000-000000000001'
const compiled = givenCompiled()

/** The catalogue with the sample as the scenario that the events of tests are of. */
function inCatalogue(deps: TestDeps, version = 1) {
  const scenario = { ...compiled.scenario, id: 'p01-dang-nhap', version }
  const scenarios = {
    find: (slug: string) => (slug === scenario.id ? { ...compiled, scenario } : undefined),
    list: () => [],
  }
  return { ...deps, scenarios, language: 'vi' } as const
}

async function finished(deps: TestDeps, learnerId: string, trace = 'p.send.10~h.1.5') {
  const event = attemptFinished(learnerId, { attempt, trace, mode: 'practice' })
  await deps.record.append(deps, [event])
}

test('a learner watches what they did', async () => {
  const deps = await givenDeps()
  await finished(deps, 'an')

  expect(await watchAttempt(inCatalogue(deps), 'an', attempt)).toMatchObject({
    ok: true,
    value: {
      id: attempt,
      outcome: 'passed',
      isOlder: false,
      played: { trace: 'p.send.10~h.1.5', stage: { mode: 'practice' } },
    },
  })
})

test.each([
  ['another learner', 'binh'],
  ['a guest who is nobody yet', undefined],
])('%s is told no more than that there is no such attempt', async (_case, watcher) => {
  const deps = await givenDeps()
  await finished(deps, 'an')

  expect(await watchAttempt(inCatalogue(deps), watcher, attempt)).toEqual({
    ok: false,
    failure: { code: 'attempt-not-found' },
  })
})

test('what somebody did as a guest is theirs to watch once it is claimed', async () => {
  const deps = await givenDeps()
  await finished(deps, 'guest-1')
  const happenedAt = '2026-03-01T09:00:00.000Z'
  const payload = { from: 'guest-1', to: 'an' }
  await deps.record.append(deps, [
    { id: uuid(), type: 'learner-linked', subjectId: 'an', happenedAt, payload },
  ])

  expect(await watchAttempt(inCatalogue(deps), 'an', attempt)).toMatchObject({ ok: true })
})

test('an attempt of which only the beginning is known is not there to be watched', async () => {
  const deps = await givenDeps()
  await deps.record.append(deps, [attemptStarted('an', { attempt })])

  expect(await watchAttempt(inCatalogue(deps), 'an', attempt)).toMatchObject({ ok: false })
})

test('an older attempt is played as long as the imitation can', async () => {
  const deps = await givenDeps()
  await finished(deps, 'an')

  expect(await watchAttempt(inCatalogue(deps, 2), 'an', attempt)).toMatchObject({
    value: { isOlder: true, played: { trace: 'p.send.10~h.1.5' } },
  })
})

test('where it cannot, or is gone, the result is still told', async () => {
  const deps = await givenDeps()
  await finished(deps, 'an', 'p.no-longer-there.10')

  const { scenarios, ...others } = inCatalogue(deps, 2)
  const without = { ...others, scenarios: { ...scenarios, find: () => undefined } }
  for (const each of [{ ...others, scenarios }, without]) {
    expect(await watchAttempt(each, 'an', attempt)).toMatchObject({
      ok: true,
      value: { outcome: 'passed', played: undefined },
    })
  }
})
