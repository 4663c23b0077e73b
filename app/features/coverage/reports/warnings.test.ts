import { expect, test } from 'vitest'
import { reportFigures } from '#tests/support/report-figures.ts'
import { answersEnough, isBlocking, keyOfWarning, warningsIn } from './warnings.ts'

const line = {
  ...{ name: 'Thôn 1', households: 60, adults: 200, teamMembers: 3, classes: 2 },
  ...{ learners: 40, basic: 20, basicAge60: 5, basicMinority: 0, visits: 3, note: '' },
}

test('more people than live there blocks, of the unit and of a hamlet', () => {
  const figures = reportFigures({
    basic: { able: 210, outOf: 200 },
    hamletLines: [{ ...line, basic: 201 }],
  })
  const found = warningsIn(figures, [], 'Xã Đông')

  expect(found).toEqual([
    { code: 'over-hundred', about: 'Xã Đông', values: { able: 210, outOf: 200 } },
    { code: 'over-hundred', about: 'Thôn 1', values: { able: 201, outOf: 200 } },
  ])
  expect(found.every(isBlocking)).toBe(true)
})

test.each([
  ['everybody of ten', 10, 10, ['all-passed']],
  ['everybody of nine', 9, 9, []],
  ['nearly everybody', 99, 100, []],
])('%s can', (_name, basic, adults, codes) => {
  const figures = reportFigures({ hamletLines: [{ ...line, basic, adults }] })

  expect(warningsIn(figures, [], 'Xã Đông').map(({ code }) => code)).toEqual(codes)
})

test('where nobody said how many live there is asked', () => {
  const figures = reportFigures({
    basic: { able: 3, outOf: null },
    hamletLines: [{ ...line, adults: null }],
  })

  expect(warningsIn(figures, [], 'Xã Đông').map(({ about }) => about)).toEqual([
    'Xã Đông',
    'Thôn 1',
  ])
})

test('two hamlets of one name, and two doubts about one evening, are each asked about', () => {
  const figures = reportFigures({
    hamletLines: [
      { ...line, adults: null },
      { ...line, adults: null },
    ],
  })
  const about = 'Thôn 1 · 1/3/2026'
  const flag = { code: 'one-device', about, values: { people: 6 } } as const
  const found = warningsIn(figures, [flag, { ...flag, values: { people: 9 } }], 'Xã Đông')

  expect(found.map(({ about }) => about)).toEqual([
    'Thôn 1',
    'Thôn 1 (2)',
    'Thôn 1 · 1/3/2026',
    'Thôn 1 · 1/3/2026 (2)',
  ])
  expect(new Set(found.map(keyOfWarning)).size).toBe(4)
})

test('what the record makes one doubt is asked about once', () => {
  const flag = { code: 'all-passed', about: 'Thôn 1', values: { able: 200 } } as const
  const figures = reportFigures({ hamletLines: [{ ...line, basic: 200 }] })
  const flags = [flag, { ...flag, code: 'one-device' as const }]

  expect(warningsIn(figures, flags, 'Xã Đông').map(({ code }) => code)).toEqual([
    'all-passed',
    'one-device',
  ])
})

test.each([
  ['Đã hỏi lại tổ trưởng', true],
  ['Không rõ.', false],
  ['1234567890 !!!!', false],
  ['đã kiểm tra', false],
  ['đã kiểm tra kỹ', true],
])('%j answers enough: %s', (text, answer) => {
  expect(answersEnough(text)).toBe(answer)
})

test('a warning is known again when its numbers change, and two are told apart', () => {
  const one = keyOfWarning({ code: 'all-passed', about: 'Thôn 1' })

  expect(one).toMatch(/^all-passed-[\da-z]+$/)
  expect(keyOfWarning({ code: 'all-passed', about: 'Thôn 2' })).not.toBe(one)
})
