import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeVietQr, readVietQr, type Transfer } from './vietqr.ts'

const published =
  '00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F'
const withAmount =
  '00020101021238540010A00000072701240006999999011009900012340208QRIBFTTA530370454063500005802VN62170813TIEN DIEN T116304635D'
const withoutAmount =
  '00020101021138540010A00000072701240006999999011009900012340208QRIBFTTA53037045802VN6304967A'

test.each<[string, Parameters<typeof makeVietQr>[0], string]>([
  ['that is published', { bin: '970416', account: '257678859' }, published],
  [
    'of the electricity bill',
    { account: '0990001234', amount: 350_000, content: 'TIEN DIEN T11' },
    withAmount,
  ],
  ['without an amount', { account: '0990001234' }, withoutAmount],
])('the code %s is made letter by letter, and read', (_case, transfer, payload) => {
  expect(makeVietQr(transfer)).toBe(payload)
  expect(readVietQr(payload)).toEqual({ ok: true, value: { bin: '999999', ...transfer } })
})

const transfers: fc.Arbitrary<Transfer> = fc.record(
  {
    bin: fc.stringMatching(/^\d{6}$/),
    account: fc.stringMatching(/^[0-9]{6,19}$/),
    amount: fc.integer({ min: 1, max: 500_000_000 }),
    content: fc.stringMatching(/^[A-Z0-9 ]{1,25}$/),
  },
  { requiredKeys: ['bin', 'account'] },
)

test('what is put into a code is read from it', () => {
  fc.assert(
    fc.property(transfers, (transfer) => {
      expect(readVietQr(makeVietQr(transfer))).toEqual({ ok: true, value: transfer })
    }),
  )
})

test('a code in which any one character is another is never read', () => {
  const printable = fc.integer({ min: 0x20, max: 0x7e })
  fc.assert(
    fc.property(transfers, fc.nat(), printable, (transfer, position, code) => {
      const payload = makeVietQr(transfer)
      const at = position % payload.length
      fc.pre(payload.charCodeAt(at) !== code)
      const changed =
        payload.slice(0, at) + String.fromCharCode(code) + payload.slice(at + 1)
      expect(readVietQr(changed).ok).toBe(false)
    }),
    { numRuns: 1000 },
  )
})

/** The text with the checksum it ought to have, found by trying. */
function sealed(payload: string): string {
  for (let crc = 0; crc < 0x10000; crc += 1) {
    const whole = payload + crc.toString(16).toUpperCase().padStart(4, '0')
    const read = readVietQr(whole)
    if (read.ok || read.failure.code !== 'crc') return whole
  }
  throw new Error('no checksum fits')
}

test.each([
  ['an address', 'https://dichvucong.gov.vn', 'not-vietqr'],
  ['nothing', '', 'not-vietqr'],
  [
    'letters of another script',
    `${withoutAmount.slice(0, 20)}đ${withoutAmount.slice(21)}`,
    'not-vietqr',
  ],
  ['one cut short', withAmount.slice(0, -10), 'crc'],
  ['small letters in the checksum', withoutAmount.slice(0, -1) + 'a', 'crc'],
  ['a card of another house', sealed('00020101021126100006ABCDEF5802VN6304'), 'not-vietqr'],
  [
    'a length that does not fit',
    sealed('00020101021138990010A0000007275802VN6304'),
    'malformed',
  ],
  ['no receiver', sealed('00020101021138220010A0000007270204ABCD5802VN6304'), 'malformed'],
])('%s is not taken for a transfer', (_case, payload, code) => {
  expect(readVietQr(payload)).toEqual({ ok: false, failure: { code } })
})
