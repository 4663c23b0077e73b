import { expect, test } from 'vitest'
import { givenScenario, samplePersona } from '#tests/support/sample-scenario.ts'
import { judgeInput, makeCode, valueOf } from './input.ts'
import type { BlockOf } from './block.ts'
import { beginWorld } from './world.ts'

const scenario = givenScenario()
const casting = { persona: samplePersona, seed: 7 }
const world = { ...beginWorld(scenario, 'exam'), issued: { otp: 2 } }

const field = (changes: Partial<BlockOf<'field'>>): BlockOf<'field'> => ({
  block: 'field',
  id: 'field',
  kind: 'text',
  expect: 'x',
  mistakes: {},
  ...changes,
})
const password = field({
  kind: 'password',
  expect: 'persona.password',
  mistakes: { passcode: 'persona.passcode' },
})
const citizenId = field({ kind: 'citizen-id', expect: 'persona.citizenId' })
const otp = field({ kind: 'otp', expect: 'code.otp' })
const search = field({ kind: 'search', expect: ['dịch vụ công', 'dichvucong.gov.vn'] })

test.each([
  ['nothing', password, ' '.trim(), 'empty'],
  ['the right one', password, 'Matkhau@1', 'ok'],
  ['the passcode in its place', password, '604192', 'passcode'],
  ['a space too many', password, 'Matkhau@1 ', 'space'],
  ['one too short', password, 'abc', 'malformed'],
  ['another', password, 'Matkhau@2', 'mismatch'],
  ['the right number with spaces', citizenId, '099 166 000 001', 'ok'],
  ['a living person’s number', citizenId, '001166000001', 'real'],
  ['another practice number', citizenId, '099166000002', 'mismatch'],
  ['eleven digits', citizenId, '09916600000', 'malformed'],
  ['ten digits on the way to twelve', citizenId, '0991660000', 'malformed'],
  ['a telephone in its place', citizenId, '0912345678', 'real'],
  ['the newest code', otp, makeCode(7, 'otp', 2, 6), 'ok'],
  ['the code before it', otp, makeCode(7, 'otp', 1, 6), 'expired'],
  ['a code never sent', otp, '000000', 'mismatch'],
  ['any of the right ones', search, 'DICHVUCONG.gov.vn', 'ok'],
  ['another search', search, 'thời tiết', 'mismatch'],
])('%s is found out', (_case, asked, raw, verdict) => {
  expect(judgeInput(casting, scenario, world, asked, raw)).toBe(verdict)
})

test('a code that was not sent yet is nobody’s to guess', () => {
  const before = beginWorld(scenario, 'exam')

  expect(judgeInput(casting, scenario, before, otp, makeCode(7, 'otp', 1, 6))).toBe(
    'mismatch',
  )
})

test.each([
  ['persona.name', 'Nguyễn Thị Thử'],
  ['persona.nobody', 'persona.nobody'],
  ['code.otp', makeCode(7, 'otp', 2, 6)],
  ['code.nothing', 'code.nothing'],
  ['1.001193', '1.001193'],
])('behind %s stands %s', (source, value) => {
  expect(valueOf(casting, scenario, world, source)).toBe(value)
})

test('codes differ by attempt, by name and each time, and have the digits asked for', () => {
  const codes = [
    makeCode(1, 'otp', 1, 6),
    makeCode(2, 'otp', 1, 6),
    makeCode(1, 'pin', 1, 6),
    makeCode(1, 'otp', 2, 6),
  ]

  expect(new Set(codes).size).toBe(4)
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true)
  expect(makeCode(1, 'otp', 1, 4)).toMatch(/^\d{4}$/)
})
