import fc from 'fast-check'
import { v4, v7 } from 'uuid'
import { expect, test } from 'vitest'
import { readCarried, readMode } from './carried.ts'
import { carryingQuery } from './carrying-query.ts'
import { modeAddress, practicePath } from '../scenario/mode-address.ts'
import { modes } from '../scenario/guard.ts'
import { longestTrace } from '../engine/trace.ts'

const attemptId = v7()
const fields = { luot: attemptId, hat: '12', vet: 'p.send.1' }

test('an attempt is carried by an address and comes out as it was', () => {
  const trace = fc.string({
    unit: fc.constantFrom('a', 'z', '.', '~', '-', '0'),
    maxLength: 300,
  })
  fc.assert(
    fc.property(
      trace,
      fc.nat({ max: 999_999_999 }),
      fc.constantFrom(...modes),
      (...parts) => {
        const [trace, seed, mode] = parts
        const query = carryingQuery(modeAddress[mode], { attemptId, seed, trace })
        const search = new URLSearchParams(query)

        expect(readCarried(search)).toEqual({ attemptId, seed, trace })
        expect(readMode(search)).toBe(mode)
      },
    ),
  )
})

test('an attempt too long for an address is carried by none', () => {
  const query = (length: number) =>
    carryingQuery('tu-lam', { attemptId, seed: 1, trace: 'x'.repeat(length) })

  expect(query(5_000)).toBeDefined()
  expect(query(6_000)).toBeUndefined()
})

test('hidden fields carry it, whatever else the form has', () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, lam: 'p.x' }))
    form.set(name, value)

  expect(readCarried(form)).toEqual({ attemptId, seed: 12, trace: 'p.send.1' })
})

test.each([
  ['an id that its events could not have', { ...fields, luot: v4() }],
  ['an id in capitals', { ...fields, luot: attemptId.toUpperCase() }],
  ['no id', { hat: '12', vet: '' }],
  ['a seed that is none', { ...fields, hat: '1e5' }],
  ['a seed below zero', { ...fields, hat: '-1' }],
  ['a seed too large', { ...fields, hat: '1234567890' }],
  ['a trace too long', { ...fields, vet: 'x'.repeat(longestTrace + 1) }],
])('with %s nothing is carried', (_case, given) => {
  expect(readCarried(new URLSearchParams(given))).toBeUndefined()
})

test.each([null, '', 'LAM-THEO', 'constructor', 'guided'])(
  'an address with the mode %s is followed step by step',
  (address) => {
    const search = new URLSearchParams(address === null ? {} : { 'che-do': address })
    expect(readMode(search)).toBe('guided')
  },
)

test.each(modes)('the path of a practice leads to its mode: %s', (mode) => {
  const { pathname, searchParams } = new URL(practicePath('x', mode), 'https://hoc.example')

  expect(pathname).toBe('/tap/x')
  expect(readMode(searchParams)).toBe(mode)
})
