import { expect, test } from 'vitest'
import { coveragePath, readQuestion } from './question.ts'

const known = { today: '2026-11-22', contents: ['payment'] }
const read = (query: string) => readQuestion(new URLSearchParams(query), known)

test('who asks nothing sees today, the basic skills and everybody', () => {
  expect(read('')).toEqual({
    asked: {
      ...{ day: '2026-11-22', map: 'of-today', thing: 'core', group: 'everyone' },
      ...{ order: undefined, span: 'month' },
    },
    problem: undefined,
    typedDay: '',
  })
})

test.each([
  ['ngay=2026-11-23', 'day-ahead'],
  ['ngay=2026-02-30', 'no-such-day'],
  ['ngay=yesterday', 'no-such-day'],
] as const)('of %s it says why it shows today', (query, problem) => {
  expect(read(query)).toMatchObject({ asked: { day: '2026-11-22' }, problem })
})

test('what is chosen stands in the address, and is read from it again', () => {
  const query =
    'ngay=2026-03-31&ban-do=ngay-do&viec=payment&nhom=nu&xep=ty-le-nguoc&theo=quy'
  const { asked } = read(query)

  expect(asked).toEqual({
    ...{ day: '2026-03-31', map: 'of-day', thing: 'content:payment', group: 'female' },
    ...{ order: { key: 'rate', isTurned: true }, span: 'quarter' },
  })
  expect(coveragePath('c-11', asked, known.today)).toBe(
    `/can-bo/don-vi/c-11/so-lieu?${query}`,
  )
  expect(coveragePath('c-11', read('').asked, known.today)).toBe(
    '/can-bo/don-vi/c-11/so-lieu',
  )
})

test('what nobody offers is as good as not chosen', () => {
  const { asked } = read('viec=flying&nhom=tall&xep=colour&ban-do=mars')

  expect(asked).toEqual(read('').asked)
})
