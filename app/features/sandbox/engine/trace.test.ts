import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatTrace, longestTrace, parseTrace, type TraceItem } from './trace.ts'

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
const after = fc.nat(100_000)
const item: fc.Arbitrary<TraceItem> = fc.oneof(
  fc.record({ do: fc.constant('fill' as const), field: id, verdict: id, after }),
  fc.record({ do: fc.constant('press' as const), control: id, after }),
  fc.record({ do: fc.constant('open' as const), app: id, after }),
  fc.record({ do: fc.constant('dismiss' as const), after }),
  fc.record({ do: fc.constant('undo' as const), after }),
  fc.record({
    do: fc.constant('hint' as const),
    level: fc.constantFrom(1, 2, 3, 4),
    after,
  }),
)

test('a trace read back is the trace written, in address-safe characters', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 100 }), (items) => {
      const text = formatTrace(items)
      expect(text).toMatch(/^[a-z0-9.~-]*$/)
      expect(parseTrace(text)).toEqual(items)
    }),
  )
})

test('whatever is given as a trace is read or refused, never thrown on', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const items = parseTrace(text)
      if (items) expect(parseTrace(formatTrace(items))).toEqual(items)
    }),
  )
})

test.each([
  ['a kind that is none', 'x.send.1'],
  ['no time', 'p.send'],
  ['a time before the last', 'p.send.-1'],
  ['a time that is no whole number', 'p.send.1.5'],
  ['a time in other than digits', 'p.send.1e3'],
  ['an empty time', 'p.send.'],
  ['a space for a time', 'p.send. '],
  ['a value for a verdict', 'f.otp.Mật khẩu.1'],
  ['a verdict too many', 'f.otp.ok.ok.1'],
  ['a hint past the last', 'h.5.1'],
  ['a name that is none', 'p.Send.1'],
  ['an empty item', 'p.send.1~~p.send.1'],
  ['more than may be sent', `p.send.1~`.repeat(longestTrace)],
])('a trace with %s is refused', (_case, text) => {
  expect(parseTrace(text)).toBeUndefined()
})
