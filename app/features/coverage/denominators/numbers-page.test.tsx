import { expect, test } from 'vitest'
import { renderPage } from '#tests/support/render-page.tsx'
import { communeDenominator, ownDenominator, type Statement } from './denominator.ts'
import type { NumbersAsked } from './numbers-asked.ts'
import { NumbersPage } from './numbers-page.tsx'
import { reconcile } from './reconcile.ts'
import type { ShownNumbers } from './shown-numbers.ts'

const says = (adults: number): Statement => ({
  ...{ adults, households: 412, asOf: '2026-10-31', source: 'Công an xã' },
})
const shown = (statement: Statement) => ({
  ...{ id: 'event-1', isWithdrawn: false, ...statement, statedBy: 'Lan', isOld: true },
})

const commune: ShownNumbers = {
  unit: { id: 'c-11', name: 'Xã Đông', level: 'commune' },
  way: [{ id: 'p-1', name: 'Tỉnh Một' }],
  own: communeDenominator(says(1240), []),
  places: [
    { id: 'c-11', name: 'Xã Đông', history: [shown(says(1240))] },
    { id: 'h-111', name: 'Thôn 1', history: [shown(says(1300))] },
    { id: 'h-112', name: 'Thôn 2', history: [] },
  ],
  reconciliation: reconcile(says(1240), [
    { name: 'Thôn 1', statement: says(1300) },
    { name: 'Thôn 2', statement: undefined },
  ]),
  ...{ below: [], mayState: true, ended: undefined, today: '2026-11-22' },
}
const fresh: NumbersAsked = { asOf: '2026-11-22', source: '', counts: {}, sure: [] }

test('a commune reads what is used, how far the hamlets differ, and who is silent', () => {
  const html = renderPage(<NumbersPage numbers={commune} asked={fresh} stated={2} />)
  expect(html).toContain('1.240 người lớn, 412 hộ')
  expect(html).toContain(
    'Người lớn: xã 1.240, cộng các thôn 1.300: các thôn nhiều hơn 60 (4,8\u00a0%).',
  )
  expect(html).toContain('1 nơi chưa có số: Thôn 2.')
  expect(html).toContain('quá một năm')
  expect(html).toContain('Đã ghi số của 2 nơi.')
  expect(html).toContain('Rút số ngày 31/10/2026')

  const english = renderPage(
    <NumbersPage numbers={commune} asked={fresh} stated={undefined} />,
    'en',
  )
  expect(english).toContain('1,240 adults, 412 households')
  expect(english).not.toContain('role="status"')
})

test('what was typed stays, with what is wrong and what is odd beside it', () => {
  const asked: NumbersAsked = {
    ...{ asOf: '2026-13-01', source: 'Thống kê', sure: [] },
    counts: { 'h-111': { households: '2.000', adults: '1.300' } },
    check: {
      flaws: [
        { field: 'asOf', flaw: 'bad-day' },
        { field: 'adults-h-112', flaw: 'count-unreadable', name: 'Thôn 2' },
      ],
      doubts: [
        {
          ...{ placeId: 'h-111', name: 'Thôn 1', why: 'households-above-adults' },
          ...{ counted: 'households', last: 1300, now: 2000 },
        },
      ],
    },
    list: {
      text: 'Thôn 9; 1; 2',
      unread: [
        { line: 1, text: 'Thôn 9', flaw: 'unknown-name' },
        { line: 2, text: 'Thôn Cũ', flaw: 'merged-since', now: ['Thôn 1'] },
      ],
      ...{ filled: 1, refusal: undefined },
    },
  }
  const html = renderPage(
    <NumbersPage numbers={commune} asked={asked} stated={undefined} />,
  )
  expect(html).toContain('value="2.000"')
  expect(html).toContain('Còn 3 chỗ cần sửa')
  // Whatever part of the page the address ended in, the answer opens at what is wrong.
  expect(html).toContain('<form method="post" action="#errors"')
  expect(html).toContain('<div id="errors"')
  expect(html).toContain('href="#adults-h-112"')
  expect(html).toContain('id="sure-h-111"')
  expect(html).toContain('số hộ (2.000) nhiều hơn số người lớn (1.300)')
  expect(html).toContain('Đã điền 1 nơi.')
  const list = asked.list && { ...asked.list, filled: 0 }
  const none = (
    <NumbersPage numbers={commune} asked={{ ...asked, list }} stated={undefined} />
  )
  expect(renderPage(none)).toContain('Chưa điền nơi nào.')
  expect(html).toContain('Dòng 1, “Thôn 9”: không rõ là nơi nào ở đây')
  expect(html).toContain('Dòng 2, “Thôn Cũ”: nay chỉ là một phần của Thôn 1')
})

test('where nothing was ever stated the page says so, and what to do next', () => {
  const hamlet: ShownNumbers = {
    ...commune,
    unit: { id: 'h-112', name: 'Thôn 2', level: 'hamlet' },
    own: communeDenominator(undefined, []),
    places: [{ id: 'h-112', name: 'Thôn 2', history: [] }],
    reconciliation: undefined,
  }
  for (const mayState of [true, false]) {
    const numbers = { ...hamlet, mayState }
    const html = renderPage(
      <NumbersPage numbers={numbers} asked={fresh} stated={undefined} />,
    )
    expect(html).toContain('Chưa có mẫu số thì chưa tính được tỷ lệ.')
    expect(html.includes('Anh chị ghi số ở cuối trang này.')).toBe(mayState)
    expect(html).not.toContain('name="lines"')
  }
})

test('a province reads its communes, and has no form', () => {
  const province: ShownNumbers = {
    ...commune,
    unit: { id: 'p-1', name: 'Tỉnh Một', level: 'province' },
    ...{ places: [], reconciliation: undefined, mayState: false },
    own: { ...commune.own, from: 'sum', stated: 1, missing: 2 },
    below: [
      { id: 'c-11', name: 'Xã Đông', denominator: commune.own, isOld: true },
      {
        ...{ id: 'c-12', name: 'Phường Tây', isOld: false },
        denominator: communeDenominator(undefined, [ownDenominator(undefined)]),
      },
    ],
  }
  const html = renderPage(
    <NumbersPage numbers={province} asked={fresh} stated={undefined} />,
  )
  expect(html).toContain('href="/can-bo/don-vi/c-11/mau-so"')
  expect(html).toContain('Còn 2 xã, phường chưa có đủ số')
  expect(html).toContain('chưa ghi gì')
  expect(html).not.toContain('<form')
})
