import fc from 'fast-check'
import { expect, test } from 'vitest'
import { didYouMean, editDistance, nearest } from './nearest.ts'

test.each([
  ['', '', 0],
  ['otp', 'otp', 0],
  ['otpp', 'otp', 1],
  ['kitten', 'sitting', 3],
  ['abc', '', 3],
])('from %j to %j there are %i letters to change', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance)
})

test('the distance is the same both ways and never more than the longer word', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const distance = editDistance(one, other)
      expect(distance).toBe(editDistance(other, one))
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length))
    }),
  )
})

test('the nearest name is suggested, and none where none is near', () => {
  expect(nearest('resutls', ['search', 'results', 'portal'])).toBe('results')
  expect(didYouMean('otpp', ['otp'])).toBe(' Did you mean "otp"?')
  expect(didYouMean('banana', ['otp', 'portal'])).toBe('')
  expect(nearest('otp', [])).toBeUndefined()
})

test.each([
  ['so tai khoan', 'số tài khoản'],
  ['VNEID', 'VNeID'],
])('marks and capitals do not count: “%s” is “%s”', (word, wanted) => {
  expect(nearest(word, ['passcode', 'số điện thoại', 'số tài khoản', 'VNeID'])).toBe(wanted)
})
