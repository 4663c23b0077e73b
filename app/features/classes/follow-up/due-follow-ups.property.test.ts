import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from '../visits/days.ts'
import {
  askedFrom,
  askedTo,
  dueFollowUps,
  occasionKinds,
  type Occasion,
  type Told,
} from './due-follow-ups.ts'

const today = '2026-03-01'
// Around the two edges and far away, of few people: so that facts meet.
const on = fc
  .oneof(
    fc.constantFrom(0, 1, askedFrom - 1, askedFrom, askedTo, askedTo + 1),
    fc.nat({ max: 90 }),
  )
  .map((ago) => addDays(today, -ago))
const learnerId = fc.constantFrom('learner-1', 'learner-2', 'learner-3')
const occasion: fc.Arbitrary<Occasion> = fc.record({
  ...{ learnerId, on, skill: fc.constantFrom('tra-cuu-ho-so', 'tra-tien-dien') },
  kind: fc.constantFrom(...occasionKinds),
  classId: fc.constantFrom('class-1', null),
})
const told: fc.Arbitrary<Told> = fc.record({ learnerId, on })
const facts = fc.record({
  occasions: fc.array(occasion, { maxLength: 12 }),
  answers: fc.array(told, { maxLength: 4 }),
  misses: fc.array(told, { maxLength: 4 }),
})

test('whoever is to be asked learned something in time, and was not asked since', () => {
  fc.assert(
    fc.property(facts, (known) => {
      for (const due of dueFollowUps(known, today)) {
        const passed = daysBetween(due.on, today)
        expect(passed >= askedFrom && passed <= askedTo).toBe(true)
        const own = known.answers.filter((each) => each.learnerId === due.learnerId)
        expect(own.every((each) => each.on < due.on)).toBe(true)
      }
    }),
  )
})

test('whoever learned something in time and was never asked is to be asked, once', () => {
  fc.assert(
    fc.property(facts, (known) => {
      const ids = dueFollowUps(known, today).map((due) => due.learnerId)
      expect(new Set(ids).size).toBe(ids.length)
      for (const one of known.occasions) {
        const passed = daysBetween(one.on, today)
        const isAsked = known.answers.some((each) => each.learnerId === one.learnerId)
        if (passed < askedFrom || passed > askedTo || isAsked) continue
        expect(ids).toContain(one.learnerId)
      }
    }),
  )
})

test('the order of the facts, and facts told twice, change nothing', () => {
  const twice = facts.chain((known) =>
    fc.record({
      known: fc.constant(known),
      shuffled: fc.shuffledSubarray([...known.occasions, ...known.occasions], {
        minLength: known.occasions.length * 2,
      }),
    }),
  )
  fc.assert(
    fc.property(twice, ({ known, shuffled }) => {
      const byId = (occasions: readonly Occasion[]) =>
        dueFollowUps({ ...known, occasions }, today).sort((one, other) =>
          one.learnerId < other.learnerId ? -1 : 1,
        )
      expect(byId(shuffled)).toEqual(byId(known.occasions))
    }),
  )
})

test('a call that nobody took settles nothing, an answer today settles all', () => {
  fc.assert(
    fc.property(facts, (known) => {
      const ids = (misses: readonly Told[], answers: readonly Told[]) =>
        dueFollowUps({ ...known, misses, answers }, today).map((due) => due.learnerId)
      expect(ids([], known.answers)).toEqual(ids(known.misses, known.answers))
      const answered = ['learner-1', 'learner-2', 'learner-3'].map((id) => ({
        ...{ learnerId: id, on: today },
      }))
      expect(ids(known.misses, answered)).toEqual([])
    }),
  )
})

test('people are asked about what they could do best, and of that the latest', () => {
  const one = (kind: Occasion['kind'], ago: number, skill: string): Occasion => ({
    ...{ learnerId: 'learner-1', on: addDays(today, -ago), skill, kind, classId: null },
  })
  const occasions = [
    one('class', 21, 'chuyen-tien'),
    one('passed', 40, 'tra-cuu-ho-so'),
    one('passed', 30, 'tra-tien-dien'),
    one('practised', 22, 'go-tieng-viet'),
  ]
  const misses = [
    { learnerId: 'learner-1', on: addDays(today, -31) },
    { learnerId: 'learner-1', on: addDays(today, -2) },
  ]

  expect(dueFollowUps({ occasions, misses, answers: [] }, today)).toMatchObject([
    { skill: 'tra-tien-dien', misses: 1 },
  ])
})
