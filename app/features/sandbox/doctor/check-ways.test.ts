import { expect, test } from 'vitest'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { findingsInWays, waysThrough } from './check-ways.ts'
import { problemsAfter, scenarioFile } from '#tests/support/broken-content.ts'

test.each([
  [
    'a button that does nothing',
    'id: hang-up\n        look: danger\n        do: [{ set: { call: over } }, { open: browser }]',
    'id: hang-up\n        look: danger\n        do: [{ set: { call: over } }]',
    'A press on "hang-up" does nothing here that can be seen.',
  ],
  [
    'a code that nobody is told',
    'do: [{ issue: otp }, { clear: [otp] }, { message: otp-sms }]',
    'do: [{ issue: otp }, { clear: [otp] }]',
    'A new "otp" is made here and nobody told. Add "message: otp-sms".',
  ],
  [
    'a message that tells an old code',
    'do: [{ issue: otp }, { clear: [otp] }, { message: otp-sms }]',
    'do: [{ clear: [otp] }, { message: otp-sms }]',
    'The message tells "otp", and no new one is made here.',
  ],
  [
    'a field that nothing needs',
    'needs: [citizen-id, password]',
    'needs: [citizen-id]',
    'Nothing needs "password".',
  ],
  [
    'a value that a fact never takes',
    'session: [out, in, closed]',
    'session: [out, in, closed, lost]',
    '"session" is never lost. Set it somewhere, or take the value out.',
  ],
  [
    'a case that always holds',
    'when: { fact: call, is: going-on }\n            do: [{ open: calls }]',
    'when: { mode: [guided, practice, exam] }\n            do: [{ open: calls }]',
    'One of the cases of "confirm" always holds.',
  ],
  [
    'an app that is there at the wrong time',
    'when: { fact: call, is: going-on }\nfront',
    'when: { not: { fact: call, is: going-on } }\nfront',
    'is in front and not there: who goes to another cannot come back.',
  ],
  [
    'something to do that a check has not',
    'when: { mode: [practice, exam] }',
    'when: { mode: guided }',
    '"decline" can be used in guided mode and not in a check.',
  ],
  [
    'something said only in a check',
    'id: advice, when: { mode: guided }',
    'id: advice, when: { mode: exam }',
    '"advice" is said in a check and not in guided mode.',
  ],
  [
    'a right value that would be refused',
    'expect: persona.citizenId',
    'expect: persona.phone',
    'In the citizen-id field "citizen-id" the right value "0600123456" would be judged "malformed".',
  ],
  [
    'a way back into another app',
    'app: browser\n    address: bao-tap.thuc-hanh',
    'app: browser\n    back: inbox\n    address: bao-tap.thuc-hanh',
    'There is no screen of app browser "inbox".',
  ],
  [
    'an address outside a browser',
    'inbox:\n    app: messages',
    'inbox:\n    app: messages\n    address: tin-nhan.vn',
    'Only browsers show an address.',
  ],
])('%s is told', async (_case, right, wrong, message) => {
  const problems = await problemsAfter(scenarioFile, right, wrong)

  expect(problems.join('\n')).toContain(message)
})

const code = {
  app: 'browser',
  blocks: [
    { block: 'field', id: 'otp', kind: 'otp', expect: 'code.otp' },
    { block: 'button', id: 'confirm', needs: ['otp'], do: [{ set: { confirmed: true } }] },
  ],
}
const hitch = {
  kind: 'not-saved',
  modes: ['exam'],
  at: { screen: 'code', press: 'confirm' },
}

function problemsIn(changes: Record<string, unknown>, most?: number): string[] {
  const scenario = givenScenario(changes)
  return findingsInWays(scenario, waysThrough(scenario, most)).map(({ message }) => message)
}

test('a fault that never happens is told in the mode it should happen in', () => {
  const never = { ...hitch, when: { fact: 'call', is: 'none' } }

  expect(problemsIn({ faults: { hitch: never } }).join('\n')).toContain(
    'In exam the fault "hitch" never happens.',
  )
  expect(problemsIn({ faults: { hitch } }).join('\n')).not.toContain('never happens')
})

test('a fault that cannot be got over is told with the way into it', () => {
  const stuck = { ...hitch, recovered: { any: [] } }
  const problems = problemsIn({ faults: { hitch: stuck } }).join('\n')

  expect(problems).toMatch(
    /In exam there are \d+ states in which the fault "hitch" can no longer be got over, such as after f\./,
  )
})

test('a code asked for before it was sent is a dead end', () => {
  const { form, ...rest } = givenScenario().screens
  const ask = {
    app: 'browser',
    blocks: [{ block: 'button', id: 'on', do: [{ go: 'code' }] }],
  }

  expect(form).toBeDefined()
  expect(problemsIn({ screens: { ...rest, form: ask, code } }).join('\n')).toContain(
    'In exam the goal cannot be reached.',
  )
})

test('more states than may be looked at are told, and nothing else is then claimed', () => {
  expect(problemsIn({}, 3)).toEqual([
    expect.stringContaining('In guided there are more than'),
    expect.stringContaining('In practice there are more than'),
    expect.stringContaining('In exam there are more than'),
  ])
})
