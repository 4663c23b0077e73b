import fc from 'fast-check'
import { expect, test } from 'vitest'
import { givenScenario, samplePersona } from '#tests/support/sample-scenario.ts'
import { judgeInput } from './input.ts'
import { makeCode } from './one-time-code.ts'
import { valueOf } from './source-value.ts'
import { fieldKinds, type BlockOf } from '../scenario/block.ts'
import { verdictsOf } from '../engine/verdicts.ts'
import { beginWorld } from '../engine/world.ts'

const scenario = givenScenario()
const paying = givenScenario({ qrs: { bill: { account: '0990001234', amount: 350_000 } } })
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

const account = field({ kind: 'account', expect: '0990001234' })
const taxCode = field({ kind: 'tax-code', expect: ['9912345671', 'persona.citizenId'] })
const phone = field({ kind: 'phone', expect: 'persona.phone' })
const moveIn = field({
  kind: 'date',
  expect: '21/11/2026',
  between: ['01/11/2026', 'clock.date'],
})
const amount = field({ kind: 'money', expect: 'qr.bill.amount', mistakes: { zero: '0' } })
const newPassword = field({ kind: 'new-password', expect: 'persona.password' })
const newPasscode = field({ kind: 'new-passcode', expect: 'persona.passcode' })
const note = field({ kind: 'note', expect: 'Đường hỏng' })
const typing = field({ kind: 'typing', expect: 'Nguyễn Hòa', method: 'telex' })

test.each([
  ['a practice account mistyped', account, '0990001299', 'mismatch'],
  ['a telephone as an account', account, '0912345678', 'real'],
  ['a practice number at ten digits', taxCode, '0991660000', 'check-digit'],
  ['a practice phone with its spaces', phone, '0600 000 001', 'ok'],
  ['a living person’s phone', phone, '0912 345 678', 'real'],
  ['a day in time', moveIn, '5/11/2026', 'ok'],
  ['a day too early', moveIn, '31/10/2026', 'below'],
  ['tomorrow', moveIn, '22/11/2026', 'above'],
  ['a day that is none', moveIn, '31/11/2026', 'no-such-day'],
  ['no day', moveIn, 'hôm nay', 'malformed'],
  ['the amount of the code', amount, '350.000 đ', 'ok'],
  ['a mistake that is foreseen', amount, '0', 'zero'],
  ['a zero too many', amount, '3.500.000', 'zeros'],
  ['the password suggested', newPassword, 'Matkhau@1', 'ok'],
  ['an own good password', newPassword, 'Tuoicay@7', 'ok'],
  ['a password without a sign', newPassword, 'Tuoicay77', 'no-sign'],
  ['a telephone as a password', newPassword, '0912345678', 'real'],
  ['an own good passcode', newPasscode, '60 41 93', 'ok'],
  ['a birthday as a passcode', newPasscode, '010166', 'has-birth'],
  ['five digits', newPasscode, '60419', 'malformed'],
  ['an own note', note, 'Đèn đường thôn 1 bị hỏng', 'ok'],
  ['a note with a telephone in it', note, 'Gọi tôi: 0912 345 678', 'real'],
  ['one letter', note, 'a', 'malformed'],
  ['the keys of a name', typing, 'Nguyeenx Hoaf', 'ok'],
  ['a name composed', typing, 'Nguyễn Hoà', 'ok'],
  ['a name without marks', typing, 'Nguyen Hoa', 'no-marks'],
  ['the wrong mark', typing, 'Nguyeens Hoaf', 'wrong-mark'],
  ['the keys of the other way', typing, 'Nguye6n4 Hoa2', 'other-method'],
])('%s is found out in a field of its kind', (_case, asked, raw, verdict) => {
  expect(judgeInput(casting, paying, beginWorld(paying, 'exam'), asked, raw)).toBe(verdict)
})

test.each([
  ['password', 'new-password', 'Tuoicay@7', 'Tuoicay@7', 'ok'],
  ['password', 'new-password', 'Tuoicay@7', 'tuoicay@7', 'capital'],
  ['password', 'new-password', 'Tuoicay@7', 'Tuoicay@8', 'mismatch'],
  ['suggested password', 'new-password', '', 'Matkhau@1', 'ok'],
  ['passcode', 'new-passcode', '604193', '60 41 93', 'ok'],
  ['passcode', 'new-passcode', '604193', '604192', 'mismatch'],
  ['telephone', 'new-password', '0912345678', '0912345678', 'real'],
] as const)('a %s is repeated', (_case, kind, first, again, verdict) => {
  const expect1 = kind === 'new-password' ? 'persona.password' : 'persona.passcode'
  const twice = givenScenario({
    screens: {
      ...scenario.screens,
      form: {
        app: 'browser',
        blocks: [{ block: 'field', id: 'new', kind, expect: expect1 }],
      },
    },
  })
  const repeat = field({ kind: 'repeat', expect: 'same.new' })
  const typed = new Map([['new', first]])

  const judged = judgeInput(casting, twice, beginWorld(twice, 'exam'), repeat, again, typed)

  expect(judged).toBe(verdict)
})

const anyField = fc.record({
  kind: fc.constantFrom(...fieldKinds),
  expect: fc.constantFrom(
    'persona.citizenId',
    'code.otp',
    'same.number',
    '05/03/2026',
    'đường',
  ),
  between: fc.constantFrom(undefined, ['01/01/2026', '31/12/2026'] as [string, string]),
  method: fc.constantFrom(undefined, 'telex' as const, 'vni' as const),
})
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[0-9 .\/-]{1,16}$/),
  fc.constantFrom(
    '099166000001',
    '0912345678',
    '05/03/2026',
    'duong',
    '123456',
    'Tuoicay@7',
  ),
)

test('whatever is typed, the verdict is one the field can have', () => {
  fc.assert(
    fc.property(anyField, anyText, ({ between, method, ...rest }, raw) => {
      const asked = field({
        ...rest,
        ...(between && { between }),
        ...(method && { method }),
      })
      const verdict = judgeInput(
        casting,
        scenario,
        world,
        asked,
        raw,
        new Map([['number', raw]]),
      )
      expect(verdictsOf(asked)).toContain(verdict)
    }),
    { numRuns: 2000 },
  )
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
  ['clock.time', '19:30'],
  ['clock.date', '21/11/2026'],
  ['clock.nothing', 'clock.nothing'],
  ['qr.bill.account', '0990001234'],
  ['qr.bill.amount', '350000'],
  ['qr.bill.content', 'qr.bill.content'],
  ['same.number', samplePersona.citizenId],
  ['same.nothing', 'same.nothing'],
])('behind %s stands %s', (source, value) => {
  expect(valueOf(casting, paying, world, source)).toBe(value)
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
