import { expect, test } from 'vitest'
import { givenScenario } from '#tests/support/sample-scenario.ts'
import { evidenceOf } from './assess.ts'

const scenario = givenScenario({
  faults: {
    'signed-out': {
      kind: 'session-expired',
      modes: ['practice'],
      at: { screen: 'code', press: 'confirm' },
      do: [{ go: 'form' }],
    },
  },
})
const sent = 'f.number.ok.100~f.who.citizen.50~p.send.50'

test('a check done well is times, first tries and traps avoided', () => {
  const trace = `${sent}~o.calls.20~p.hang-up.30~f.otp.ok.40~p.confirm.10`

  expect(evidenceOf(scenario, 'exam', trace)).toEqual({
    version: 1,
    screens: {
      form: {
        shown: 1,
        tenths: 200,
        traps: { advert: 0 },
        fields: {
          number: { shown: 1, tries: 1, first: 'right' },
          who: { shown: 1, tries: 1, first: 'right' },
        },
      },
      code: {
        shown: 2,
        tenths: 70,
        fields: { otp: { shown: 2, tries: 1, first: 'right' } },
      },
      caller: { shown: 1, tenths: 30, traps: { 'code-told': 0 } },
      end: { shown: 1, tenths: 0 },
    },
  })
})

test('what went wrong is told by what was wrong, where', () => {
  const trace = `f.number.malformed.10~p.send.5~f.number.real.20~f.number.ok.10~f.who.citizen.5~p.send.5`

  expect(evidenceOf(scenario, 'exam', trace)?.screens['form']?.fields).toEqual({
    number: { shown: 1, tries: 2, first: 'wrong', errors: { malformed: 1 }, refused: 1 },
    who: { shown: 1, tries: 2, first: 'wrong', errors: { empty: 1 } },
  })
})

test('help, undo and being stuck belong to the screen they were asked for on', () => {
  const trace = `h.1.5~h.2.5~q.word.10~${sent}~q.what.3~u.4~h.1.1`

  expect(evidenceOf(scenario, 'practice', trace)?.screens).toMatchObject({
    form: { shown: 2, hints: { 1: 2, 2: 1 }, stuck: { word: 1 } },
    code: { stuck: { what: 1 }, undos: 1 },
  })
})

test('a field filled in by "show me" was not right by the learner’s own doing', () => {
  const trace = 'h.4.10~f.number.ok.0~f.who.citizen.8~p.send.5'

  expect(evidenceOf(scenario, 'practice', trace)?.screens['form']?.fields).toMatchObject({
    number: { first: 'helped' },
    who: { first: 'right' },
  })
})

test('traps are told where they were taken, faults where they happened', () => {
  const trace = `p.advert.5~d.20~${sent}~o.calls.1~p.hang-up.1~f.otp.ok.5~p.confirm.1`
  const screens = evidenceOf(scenario, 'practice', trace)?.screens

  expect(screens).toMatchObject({
    form: { traps: { advert: 1 } },
    code: { faults: { 'signed-out': 'met' } },
  })

  const again = `${trace}~f.number.ok.1~p.send.1~f.otp.ok.1~p.confirm.1`
  expect(evidenceOf(scenario, 'practice', again)?.screens['code']?.faults).toEqual({
    'signed-out': 'recovered',
  })
})

test('an attempt left says on which screen, and at which field', () => {
  expect(evidenceOf(scenario, 'exam', '')?.left).toEqual({ screen: 'form' })
  expect(evidenceOf(scenario, 'exam', 'f.number.ok.1~p.send.9')?.left).toEqual({
    screen: 'form',
    field: 'who',
  })
})

test('what could not have happened is evidence of nothing', () => {
  expect(evidenceOf(scenario, 'exam', 'p.confirm.1')).toBeUndefined()
})
