import * as v from 'valibot'
import { expect, test } from 'vitest'
import { givenOpenClass, givenPresent, tellOfClass } from '#tests/support/classes.ts'
import { attemptFinished } from '#tests/support/events.ts'
import { foundSmallCountry } from '#tests/support/found-small-country.ts'
import { givenDeps, type TestDeps } from '#tests/support/people.ts'
import { givenResident } from '#tests/support/residents.ts'
import { flagsOf } from './flags-of.server.ts'

async function given() {
  const deps = await givenDeps()
  await foundSmallCountry(deps)
  return { ...deps, describeSkill: (skill: string) => ({ title: `Việc ${skill}` }) }
}

const march = { from: '2026-03-01', to: '2026-03-31' }
const own = (place: number): string =>
  Array.from({ length: 6 }, (_each, step) => {
    return `p.step-${step}.${40 + ((place * 31 + step * 17 + place * step * 7) % 50)}`
  }).join('~')

async function givenPeople(deps: TestDeps, hamletId: string, count: number) {
  const learners: string[] = []
  for (let place = 0; place < count; place += 1) {
    const displayName = `Bác Có Tên ${hamletId} ${place}`
    learners.push((await givenResident(deps, { hamletId, displayName })).learnerId)
  }
  return learners
}

type Played = { trace?: string; device?: string }

async function givenPass(deps: TestDeps, learner: string, played: Played = {}) {
  const happenedAt = deps.now().toISOString()
  const skill = 'tra-cuu-ho-so'
  const event = attemptFinished(learner, { happenedAt, skill, trace: own(0) })
  const payload = { ...v.parse(v.looseObject({}), event.payload), ...played }
  await deps.record.append(deps, [{ ...event, payload }])
}

test('many checks on one device are told with the hamlet and the day, and nobody’s name', async () => {
  const deps = await given()
  const learners = await givenPeople(deps, 'h-111', 5)
  for (const [place, learner] of learners.entries()) {
    await givenPass(deps, learner, { trace: own(place), device: 'abcd2345' })
  }

  const flags = await flagsOf(deps, { unitId: 'c-11', ...march })

  expect(flags).toEqual([
    {
      ...{ code: 'one-device', about: 'Thôn 1 · 1/3/2026', unitId: 'h-111' },
      ...{ classId: undefined, values: { people: 5, passes: 5 } },
    },
  ])
  expect(await flagsOf(deps, { unitId: 'h-112', ...march })).toEqual([])
  expect(await flagsOf(deps, { unitId: 'p-1', ...march })).toEqual([])
  const april = { from: '2026-04-01', to: '2026-04-30' }
  expect(await flagsOf(deps, { unitId: 'c-11', ...april })).toEqual([])
})

test('a class round the telephone of its trainer raises nothing, until all of ten passed', async () => {
  const deps = await given()
  const learners = await givenPeople(deps, 'h-111', 10)
  const { id } = await givenOpenClass(deps, { hamletId: 'h-111' })
  for (const learner of learners) await givenPresent(deps, id, { learner })
  deps.advance(30)
  for (const [place, learner] of learners.slice(1).entries()) {
    await givenPass(deps, learner, { trace: own(place), device: 'abcd2345' })
  }
  expect(await flagsOf(deps, { unitId: 'c-11', ...march })).toEqual([])

  await givenPass(deps, learners[0] ?? '', { trace: own(20) })

  const flags = await flagsOf(deps, { unitId: 'c-11', ...march })
  expect(flags).toMatchObject([{ code: 'all-passed', classId: id, values: { people: 10 } }])
  expect(flags[0]?.about).toBe('Thôn 1 · Việc tra-cuu-ho-so · 1/3/2026')
})

test('the same doings under the two pseudonyms of one person are of one person', async () => {
  const deps = await given()
  const [one = '', two = ''] = await givenPeople(deps, 'h-111', 2)
  await givenPass(deps, one)
  await givenPass(deps, two)
  expect(await flagsOf(deps, { unitId: 'c-11', ...march })).toMatchObject([
    { code: 'same-trace', values: { people: 2, steps: 6 } },
  ])

  const happenedAt = deps.now().toISOString()
  const payload = { from: one, to: two }
  const merged = { type: 'residents-merged', subjectId: two, happenedAt, payload }
  await deps.record.append(deps, [{ id: 'merge-1', ...merged }])

  expect(await flagsOf(deps, { unitId: 'c-11', ...march })).toEqual([])
})

test('passes written down for ten people are told of the hamlet, not of the trainer', async () => {
  const deps = await given()
  const { id } = await givenOpenClass(deps, { hamletId: 'h-112' })
  for (const learner of await givenPeople(deps, 'h-112', 10)) {
    const payload = {
      ...{ skill: 'another-skill', outcome: 'passed', reason: 'no-phone', class: id },
    }
    const told = { type: 'done-on-behalf', actorId: 'trainer-1', payload }
    const happenedAt = deps.now().toISOString()
    await deps.record.append(deps, [
      { id: `told-${learner}`, subjectId: learner, happenedAt, ...told },
    ])
  }
  await tellOfClass(deps, id, { type: 'headcount-stated', payload: { count: 3 } })

  const flags = await flagsOf(deps, { unitId: 'c-11', ...march })

  expect(flags).toMatchObject([{ code: 'on-behalf', about: 'Thôn 2', unitId: 'h-112' }])
  expect(JSON.stringify(flags)).not.toContain('trainer-1')
})
