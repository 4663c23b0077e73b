import fc from 'fast-check'
import { givenScenario } from './sample-scenario.ts'

const facts = fc.constantFrom(
  { fact: 'mood', is: 'good' },
  { fact: 'door', is: true },
  { not: { fact: 'door', is: true } },
)
const guard = fc.oneof(
  { weight: 3, arbitrary: facts },
  fc.constantFrom<object>(
    { field: 'pick', is: 'left' },
    { field: 'pick', is: 'empty' },
    { field: 'number', is: 'ok' },
    { field: 'pin', is: ['mismatch', 'ok'] },
    { issued: 'code' },
    { received: 'note' },
    { fault: 'hitch', is: 'met' },
    { mode: ['guided', 'exam'] },
  ),
)
const effect = fc.constantFrom<object>(
  { go: 'one' },
  { go: 'two' },
  { go: 'post' },
  { open: 'messages' },
  { set: { mood: 'good' } },
  { set: { mood: 'bad', door: true } },
  { set: { door: false } },
  { issue: 'code' },
  { message: 'note' },
  { clear: ['number'] },
  { clear: ['pin', 'pick'] },
  { trap: 'pit' },
  { wait: 5 },
)
const effects = fc.array(effect, { minLength: 1, maxLength: 3 })
const cases = fc.array(fc.record({ when: guard, do: effects }), { maxLength: 1 })
const inputs = {
  one: [
    { block: 'field', id: 'number', kind: 'digits', expect: '12' },
    { block: 'choice', id: 'pick', options: ['left', 'right', 'ahead'], expect: 'right' },
  ],
  two: [
    { block: 'field', id: 'pin', kind: 'passcode', expect: 'persona.passcode' },
    { block: 'field', id: 'sent', kind: 'otp', expect: 'code.code' },
  ],
}
const anyButton = (id: string, fields: readonly string[]) =>
  fc
    .record(
      { when: guard, needs: fc.subarray([...fields]), do: effects, cases },
      { requiredKeys: ['do'] },
    )
    .map((rest) => ({ block: 'button', id, ...rest }))
const screen = (name: 'one' | 'two', other: string) =>
  fc
    .record({
      hidden: guard,
      isHidden: fc.boolean(),
      buttons: fc.tuple(
        anyButton(
          'first',
          inputs[name].map(({ id }) => id),
        ),
        anyButton(
          'second',
          inputs[name].map(({ id }) => id),
        ),
      ),
      back: fc.option(fc.constant(other), { nil: undefined }),
    })
    .map(({ hidden, isHidden, buttons, back }) => ({
      app: 'browser',
      ...(back !== undefined && { back }),
      blocks: [
        ...inputs[name].map((each, index) =>
          isHidden && index === 0 ? { ...each, when: hidden } : each,
        ),
        ...buttons,
      ],
    }))

/** Small scenarios of every shape: few of them make sense, and none may trick the search. */
export const anyScenario = fc
  .record({
    one: screen('one', 'two'),
    two: screen('two', 'one'),
    goal: guard,
    fault: fc.record({
      press: fc.option(fc.constant('first'), { nil: undefined }),
      when: fc.option(facts, { nil: undefined }),
      isInstead: fc.boolean(),
      do: effects,
      recovered: fc.option(facts, { nil: undefined }),
    }),
  })
  .map(({ one, two, goal, fault: { press, when, recovered, ...fault } }) =>
    givenScenario({
      apps: {
        browser: { kind: 'browser', device: 'phone', startsAt: 'one' },
        messages: { kind: 'messages', device: 'phone', startsAt: 'post' },
      },
      front: 'browser',
      facts: { mood: ['bad', 'good'], door: [false, true] },
      codes: { code: { digits: 6 } },
      messages: { note: { app: 'messages' } },
      traps: { pit: { isUnsafe: true, after: [{ go: 'one' }] } },
      faults: {
        hitch: {
          kind: 'not-saved',
          modes: ['guided', 'exam'],
          at: { screen: 'two', ...(press !== undefined && { press }) },
          ...fault,
          ...(when !== undefined && { when }),
          ...(recovered !== undefined && { recovered }),
        },
      },
      screens: {
        one,
        two,
        post: { app: 'messages', blocks: [{ block: 'inbox', id: 'all' }] },
      },
      goal: { all: [goal, { fact: 'mood', is: 'good' }] },
    }),
  )
