import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { rungs } from '#app/features/learning/learning.ts'
import { callList } from './call-list.ts'
import {
  proposeEvening,
  stands,
  type EveningResident,
  type EveningSkill,
} from './evening.ts'

const ids = ['phone', 'typing', 'scams', 'sign-in', 'look-up']
const core = {
  ...{ version: 1, validFrom: '2026-01-01' },
  oneOfEach: [['P1'], ['P3'], ['P4', 'P5']],
}
const skill = fc.constantFrom(...ids)

const skillsArbitrary: fc.Arbitrary<EveningSkill[]> = fc
  .tuple(fc.subarray(ids), fc.subarray(ids), fc.array(fc.option(skill), { maxLength: 3 }))
  .map(([taught, played, after]) =>
    ids.map((id, index) => ({
      id,
      lesson: taught.includes(id) ? id : undefined,
      scenario: played.includes(id) ? `${id}-1` : undefined,
      procedures: [`P${String(index + 1)}`],
      after: after.map((before) => before ?? undefined),
    })),
  )

const residentArbitrary: fc.Arbitrary<Omit<EveningResident, 'id'>> = fc.record({
  name: fc.constantFrom('Bác An', 'Bác Bình', 'Bác Chi'),
  household: fc.option(fc.constantFrom('1', '2')),
  phone: fc.option(fc.constant('0912345678')),
  rungs: fc.dictionary(skill, fc.constantFrom(...rungs), { maxKeys: 3 }),
  isToAskAgain: fc.boolean(),
  hasCard: fc.boolean(),
})

const recordArbitrary = fc.record({
  residents: fc
    .array(residentArbitrary, { maxLength: 12 })
    .map((all) => all.map((each, index) => ({ ...each, id: `r-${String(index)}` }))),
  last: fc.option(
    fc.record({ skill, present: fc.nat({ max: 12 }), passed: fc.nat({ max: 12 }) }),
    { nil: undefined },
  ),
})

test('nothing is proposed that cannot be practised, and nothing twice', () => {
  fc.assert(
    fc.property(recordArbitrary, skillsArbitrary, (record, skills) => {
      const proposals = proposeEvening(record, skills, core)
      const teachable = skills.filter(
        ({ lesson, scenario }) => lesson !== undefined && scenario !== undefined,
      )

      expect(proposals.map((each) => each.skill).sort()).toEqual(
        teachable.map(({ id }) => id).sort(),
      )
    }),
  )
})

test('the order of the list changes nothing', () => {
  fc.assert(
    fc.property(
      recordArbitrary,
      skillsArbitrary,
      fc.func(fc.nat()),
      (record, skills, key) => {
        const mixed = [...record.residents].sort(
          (one, other) => key(one.id) - key(other.id),
        )

        expect(proposeEvening({ ...record, residents: mixed }, skills, core)).toEqual(
          proposeEvening(record, skills, core),
        )
        expect(callList(mixed, 'phone')).toEqual(callList(record.residents, 'phone'))
      },
    ),
  )
})

test('the same skill comes twice running only while half of those there cannot do it yet', () => {
  fc.assert(
    fc.property(recordArbitrary, skillsArbitrary, ({ residents, last }, skills) => {
      const [first, ...others] = proposeEvening({ residents, last }, skills, core)
      if (last === undefined || others.length === 0) return
      if (first?.skill === last.skill) {
        expect(first.reason).toBe('again')
        expect(last.passed * 2).toBeLessThan(last.present)
      }
      for (const other of others) expect(other.reason).not.toBe('again')
    }),
  )
})

test('everybody is called or asked to help, once, and the unreached before the reached', () => {
  fc.assert(
    fc.property(recordArbitrary, skill, ({ residents }, about) => {
      const { calls, helpers } = callList(residents, about)
      const reached = calls.map(({ rungs: own }) => Object.keys(own).length)

      expect([...calls, ...helpers].map(({ id }) => id).sort()).toEqual(
        residents.map(({ id }) => id).sort(),
      )
      expect(reached).toEqual([...reached].sort((one, other) => one - other))
      expect(calls.filter(({ rungs: own }) => stands(own[about], 'passed'))).toEqual([])
    }),
  )
})
