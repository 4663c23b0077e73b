import * as v from 'valibot'
import { expect, test } from 'vitest'
import { scenarioSchema } from '#app/features/sandbox/scenario/scenario.ts'
import { learningKinds } from './event-kinds.ts'

const scenario = v.parse(scenarioSchema, {
  id: 'press-go',
  procedure: 'P01',
  skill: 'sign-in',
  version: 3,
  minutes: 1,
  persona: 'luyen',
  apps: { web: { kind: 'browser', device: 'phone', startsAt: 'home' } },
  front: 'web',
  facts: { done: [false, true] },
  screens: {
    home: {
      app: 'web',
      blocks: [
        { block: 'button', id: 'go', do: [{ set: { done: true } }] },
        { block: 'button', id: 'wait' },
      ],
    },
  },
  goal: { fact: 'done', is: true },
})

const kinds = learningKinds({
  findScenario: (slug) => (slug === 'press-go' ? scenario : undefined),
  skillOfLesson: (slug) => (slug === 'dang-nhap' ? 'sign-in' : undefined),
})

function accept(type: string, payload: unknown) {
  const kind = kinds.find((each) => each.type === type)
  if (!kind) throw new Error(`No kind ${type}`)
  return kind.accept(payload, '2026-11-22T08:00:00.000Z')
}

const finish = {
  attempt: '019aa000-0000-7000-8000-000000000001',
  scenario: 'press-go',
  version: 3,
  mode: 'exam',
  trace: 'p.go.12',
}

test('an attempt is judged by replaying its trace', () => {
  expect(accept('attempt-finished', finish)).toEqual({
    ok: true,
    value: {
      ...finish,
      skill: 'sign-in',
      judgedVersion: 3,
      reason: null,
      judged: {
        outcome: 'passed',
        ruleVersion: 1,
        steps: 1,
        seconds: 1,
        fieldErrors: 0,
        maxHint: 0,
        trapsTaken: [],
        undos: 0,
      },
      evidence: { version: 1, screens: { home: { shown: 1, tenths: 12 } } },
    },
  })
})

test("a client's own claims about its attempt are never looked at", () => {
  const claims = { outcome: 'passed', judged: { outcome: 'passed' }, skill: 'everything' }

  const accepted = accept('attempt-finished', { ...finish, trace: 'p.wait.5', ...claims })

  expect(accepted).toMatchObject({
    ok: true,
    value: { skill: 'sign-in', judged: { outcome: 'given-up' } },
  })
  expect(accepted).not.toHaveProperty('value.outcome')
})

test('where an attempt was left is found in its trace, by the same judge', () => {
  expect(accept('attempt-left', { ...finish, trace: 'p.wait.5' })).toMatchObject({
    ok: true,
    value: { judged: { outcome: 'given-up' }, evidence: { left: { screen: 'home' } } },
  })
  expect(accept('attempt-left', finish)).toMatchObject({
    value: { judged: { outcome: 'passed' } },
  })
})

test.each([
  ['a control that is not there', { trace: 'p.nowhere.3' }, 'does-not-replay', 3],
  ['a hint in a check', { trace: 'h.4.3~p.go.3' }, 'does-not-replay', 3],
  ['a scenario this server has not', { scenario: 'gone' }, 'unknown-scenario', null],
])('%s is kept as invalid, with the reason', (_case, change, reason, judgedVersion) => {
  expect(accept('attempt-finished', { ...finish, ...change })).toMatchObject({
    ok: true,
    value: {
      ...change,
      reason,
      judgedVersion,
      judged: { outcome: 'invalid' },
      evidence: null,
    },
  })
})

test('an attempt at an older version is judged by the current one and keeps its own', () => {
  expect(accept('attempt-finished', { ...finish, version: 1 })).toMatchObject({
    ok: true,
    value: { version: 1, judgedVersion: 3, judged: { outcome: 'passed' } },
  })
})

test.each([
  ['no payload', undefined],
  ['a trace with something typed in it', { ...finish, trace: 'f.otp.Nguyễn Văn A.3' }],
  ['a trace with a number of somebody in it', { ...finish, trace: 'f.otp.0912345678.3' }],
  ['a trace longer than any attempt', { ...finish, trace: 'p'.repeat(20_001) }],
  ['a mode nobody knows', { ...finish, mode: 'godmode' }],
  ['an attempt id that is none', { ...finish, attempt: '1' }],
])('%s is not understood', (_case, payload) => {
  expect(accept('attempt-finished', payload)).toEqual({
    ok: false,
    failure: { code: 'bad-payload' },
  })
})

test('a fact about a lesson takes the skill of the lesson, or none', () => {
  expect(accept('lesson-read', { lesson: 'dang-nhap' })).toEqual({
    ok: true,
    value: { lesson: 'dang-nhap', skill: 'sign-in' },
  })
  expect(accept('lesson-read', { lesson: 'moved-away' })).toEqual({
    ok: true,
    value: { lesson: 'moved-away', skill: null },
  })
})
