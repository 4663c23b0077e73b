import { expect, test } from 'vitest'
import { renderPage } from '#tests/support/render-page.tsx'
import { OpenedPage } from './opened-page.tsx'
import type { ShownOpened } from './shown-opened.ts'

const count = (number: number) => ({ kind: 'count', count: number }) as const
const pair = { able: count(3), outOf: count(40) }
const place = (at: number) => ({ ...pair, unit: { id: `h-${at}`, name: `Thôn ${at}` } })
const places = (length: number) => Array.from({ length }, (_, at) => place(at))

const number: ShownOpened = {
  unit: { id: 'c-11', name: 'Xã Đông', level: 'commune' },
  indicator: 'core.passed',
  about: { from: 'step', step: 'passed', thing: 'core' },
  measure: 'people',
  ...{ from: '2026-01-01', day: '2026-03-01', group: 'everyone', pair },
  notAnswered: undefined,
  outOf: { by: 'nothing' },
  below: places(3),
  groups: [{ ...pair, group: 'female' }],
  months: [{ month: '2026-02', number: count(3), isNew: count(3) }],
  ...{ grades: [], tasks: [], teams: [], without: [] },
  rows: {
    ...{ kind: 'deeds', classes: [], moreClasses: 0, visits: [], attempts: [] },
    visitsInAll: count(0),
  },
  ...{ hidesSmall: false, isElsewhere: false, isOfQuarter: false },
}
type Overrides = Partial<ShownOpened> & { isOtherDay?: boolean }
const show = (overrides: Overrides = {}) =>
  renderPage(<OpenedPage {...number} {...overrides} />)

test('a number says of whom it is', () => {
  expect(show()).toMatch(/<strong>3<\/strong><span> trên 40 người lớn/)
  expect(show()).toContain('chia cho người đã ghi tên của nhóm')
  expect(show({ group: 'female' })).toContain('trên 40 người đã ghi tên của nhóm')
})

test('a long table keeps its head in sight', () => {
  expect(show()).not.toContain('tall-table')
  expect(show({ below: places(13) })).toContain('tall-table')
})

test('that it is of another day than was asked for is told', () => {
  expect(show()).not.toContain('Ngày trong địa chỉ')
  expect(show({ isOtherDay: true })).toContain('Ngày trong địa chỉ không có trên lịch')
})

test('a gap shows groups, and no rate of all', () => {
  const html = show({ indicator: 'equity-gap' })

  expect(html).toContain('/can-bo/don-vi/c-11/so-lieu?ngay=2026-03-01#equity')
  expect(html).toContain('Theo nhóm người')
  expect(html).toContain('Số người của nhóm này đã ghi tên ở đây.')
  expect(html).not.toMatch(/number-head|Lên dần theo tháng|Từng nơi/)
})

test('what happened in a span says from when; where nothing did, it is no 0 out of 0', () => {
  const nobody = { able: count(0), outOf: count(0) }
  const measure = 'real-use'
  const html = show({ measure, pair: nobody, notAnswered: count(7) })

  expect(html).toContain('từ 1/1/2026 đến hết ngày 1/3/2026')
  expect(html).toContain('Ở đây chưa có gì để tính.')
  expect(html).toMatch(/chưa trả lời:<!-- --> <strong>7|chưa trả lời: <strong>7/)
  expect(show({ measure })).toContain('trên 40')
})

test.each([
  ['people', false],
  ['deeds', false],
  ['task-ability', false],
  ['household-one', false],
  ['real-use', true],
] as const)(
  'a first day is asked for only where it moves the number: %s %s',
  (measure, is) => {
    expect(show({ measure }).includes('name="tu"')).toBe(is)
  },
)
