import { expect, test } from 'vitest'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { judge } from './judgement.ts'
import type { Mode } from '../scenario/guard.ts'

const scenario = givenScenario()
const sent = 'f.number.ok.100~f.who.citizen.50~p.send.50'
const finish = 'o.calls.20~p.hang-up.30~f.otp.ok.40~p.confirm.10'
const wrong = 'p.send.10'

test.each<[string, Mode, string, string]>([
  ['the goal in a check is a pass', 'exam', `${sent}~${finish}`, 'passed'],
  [
    'one press that finds two wrong fields is forgiven',
    'exam',
    `${wrong}~${sent}~${finish}`,
    'passed',
  ],
  [
    'four wrong fields are too many',
    'exam',
    `${wrong}~${wrong}~${sent}~${finish}`,
    'finished',
  ],
  [
    'a trap keeps a check from passing',
    'exam',
    `p.advert.1~d.1~${sent}~${finish}`,
    'finished',
  ],
  ['the goal in practice is no pass', 'practice', `${sent}~${finish}`, 'finished'],
  ['a secret given away ends a check', 'exam', `${sent}~o.calls.1~p.tell.1`, 'unsafe'],
  [
    'in practice one goes on from it',
    'practice',
    `${sent}~o.calls.1~p.tell.1~d.1~p.hang-up.1`,
    'given-up',
  ],
  ['stopping on the way is giving up', 'exam', sent, 'given-up'],
  ['not beginning is giving up', 'exam', '', 'given-up'],
  ['what cannot have happened is invalid', 'exam', 'p.confirm.1', 'invalid'],
  ['what is no trace is invalid', 'exam', '<script>', 'invalid'],
])('%s', (_case, mode, trace, outcome) => {
  expect(judge(scenario, { mode, trace }).outcome).toBe(outcome)
})

test('everything a judgement counts comes from the trace', () => {
  const trace = `h.1.5~h.3.5~${wrong}~p.advert.10~d.10~p.advert.10~d.10~u.10~${sent}`

  expect(judge(scenario, { mode: 'practice', trace })).toEqual({
    outcome: 'given-up',
    ruleVersion: 1,
    steps: 11,
    seconds: 27,
    fieldErrors: 2,
    maxHint: 3,
    trapsTaken: ['advert'],
    undos: 1,
  })
})
