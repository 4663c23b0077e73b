import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import type { ShownNumber } from '../hiding/shown-number.ts'
import type { PlaceRow, ShownAdults } from '../table/place-row.ts'
import { CoveragePage } from './coverage-page.tsx'
import { readQuestion } from './question.ts'
import type { ShownCoverage } from './shown-coverage.ts'

const count = (number: number): ShownNumber => ({ kind: 'count', count: number })
const hidden: ShownNumber = { kind: 'hidden' }
const unreported: ShownNumber = { kind: 'unreported' }
const today = '2026-11-22'
const question = (query = '') =>
  readQuestion(new URLSearchParams(query), { today, contents: ['thanh-toan'] })
const contents = [{ id: 'thanh-toan', name: 'Thanh toán' }]

const stated: ShownAdults = {
  ...{ adults: 2140, stated: 1, missing: 0, asOf: '2026-01-01', sources: ['Công an xã'] },
}
const unknown: ShownAdults = {
  ...{ adults: null, stated: 0, missing: 1, asOf: null, sources: [] },
}

const rate = { able: count(1234), outOf: count(2140), stated: 1, units: 1 }
const noRate = { able: hidden, outOf: unreported, stated: 0, units: 1 }

const row = (name: string, overrides: Partial<PlaceRow> = {}): PlaceRow => ({
  ...{ unit: { id: name, name, level: 'hamlet' }, others: [], adults: stated, classes: 1 },
  ...{ listed: count(1200), able: count(1234), rate, target: 1500 },
  ...{ missing: count(266), reached: count(1400), change: count(-12) },
  ...overrides,
})

function page(overrides: Partial<ShownCoverage> = {}): ShownCoverage {
  const steps = (['reached', 'practised', 'passed', 'confirmed', 'used'] as const).map(
    (step, at) => ({ step, count: count(1400 - at * 50) }),
  )
  const grades = { self: count(1200), word: count(34), seen: count(20), again: hidden }
  return {
    unit: { id: 'c-11', name: 'Xã Đông', level: 'commune' },
    above: [{ id: 'p-1', name: 'Tỉnh Một' }],
    ...{ question: question(), today, mapDay: today, hidesSmall: false },
    ...{ mayState: true, ended: undefined },
    isEmpty: false,
    headline: {
      ...{ able: count(1234), adults: stated, rate, unstated: [], change: count(12) },
      target: { adults: 1500, year: 2026, source: 'Kế hoạch 12' },
      since: '2026-10-22',
    },
    ladders: (['any', 'core'] as const).map((thing) => ({ thing, steps, ...grades })),
    way: {
      ...{ listed: count(1200), attended: count(900), classes: count(0), turns: hidden },
      ...{ unnamed: count(30), visits: unreported },
    },
    trend: [
      { period: '2026-09', count: count(0) },
      { period: '2026-10', count: hidden },
      { period: today, count: count(1234) },
    ],
    rows: [
      row('Thôn 1'),
      row('Thôn 2', { adults: unknown, rate: noRate, able: hidden, classes: 0 }),
      row('Thôn 3', { others: [{ id: 'h-4', name: 'Thôn 4' }], able: unreported }),
      { ...row('Thôn 5'), unit: undefined },
    ],
    total: row('Xã Đông', { unit: { id: 'c-11', name: 'Xã Đông', level: 'commune' } }),
    gap: undefined,
    equity: [
      {
        group: 'everyone',
        able: count(500),
        listed: count(1000),
        share: 0.5,
        gap: undefined,
      },
      { group: 'female', able: count(230), listed: count(500), share: 0.46, gap: -4 },
      { group: 'poor', able: hidden, listed: count(40), share: undefined, gap: undefined },
    ],
    ...overrides,
  }
}

const show = (overrides: Partial<ShownCoverage> = {}, language: 'vi' | 'en' = 'vi') =>
  renderPage(<CoveragePage shown={page(overrides)} contents={contents} />, language)

describe.each(languages)('in %s', (language) => {
  test.each([
    ['whole', {}],
    ['hidden', { headline: { ...page().headline, able: hidden }, hidesSmall: true }],
    [
      'without adults',
      { headline: { ...page().headline, adults: unknown, target: undefined } },
    ],
    [
      'in pairs',
      {
        headline: {
          ...page().headline,
          adults: { ...stated, missing: 3 },
          rate: { able: count(300), outOf: count(2140), stated: 1, units: 4 },
          unstated: [{ id: 'h-2', name: 'Thôn 2', missing: 1, units: 1 }],
        },
      },
    ],
    ['empty', { isEmpty: true, headline: { ...page().headline, able: unreported } }],
    ['of a group', { question: question('nhom=nu&viec=thanh-toan&theo=quy') }],
    ['of a day to come', { question: question('ngay=2027-01-01') }],
    ['of a nation', { unit: { id: 'vn', name: 'Việt Nam', level: 'nation' } }],
    ['of a hamlet', { unit: { id: 'h-1', name: 'Thôn 1', level: 'hamlet' }, rows: [] }],
  ] as const)('a page %s has words for everything', (_case, overrides) => {
    const html = show(overrides as Partial<ShownCoverage>, language)

    expect(html).not.toContain('{{')
    expect(html).not.toMatch(/undefined|NaN|style=/)
    expect(html.match(/<h1/g)).toHaveLength(1)
  })
})

test('a rate never stands without its two counts, and says whose they are', () => {
  const html = show()

  expect(html).toContain('1.234')
  expect(html).toContain('trên 2.140 người lớn (57,7\u00a0%)')
  expect(html).toContain('Công an xã, tính đến 1/1/2026')
})

test('it says how many are still to come this year, or that the target is reached', () => {
  const target = { adults: 2000, year: 2026, source: 'Kế hoạch' }
  const reached = { ...page().headline, target: { ...target, adults: 1234 } }

  expect(show({ headline: { ...page().headline, target } })).toContain(
    'Còn thiếu 766 người',
  )
  expect(show({ headline: reached })).toContain('Đã đạt chỉ tiêu năm 2026')
})

test('what is looked up is folded under a head that says what is in it', () => {
  const html = show()

  expect(html).toContain(
    'Căn cứ: tự kiểm tra 1.200, theo lời 34, xem tận mắt 20, làm lại ẩn',
  )
  expect(html).toContain('Phụ nữ đang ở sau nhất: 230 trên 500 người')
  expect(html.match(/<details class="fold"/g)).toHaveLength(4)
})

test('where nothing was reported nothing has changed', () => {
  const html = show({
    headline: { ...page().headline, able: unreported, change: count(0) },
  })

  expect(html).toMatch(/Thay đổi so với ngày[^–+]*<p>–<\/p>/)
})

test('where nothing was stated it asks for it, and makes nothing up', () => {
  const html = show({
    headline: { ...page().headline, adults: unknown, target: undefined },
  })

  expect(html).toContain('Chưa ghi số người lớn')
  expect(html).toContain('/can-bo/don-vi/c-11/mau-so')
  expect(html).toContain('/can-bo/don-vi/c-11/chi-tieu')
  expect(html).not.toContain('trên 2.140 người lớn')
})

test('zero, hidden and not reported are three things', () => {
  const html = show()

  expect(html).toContain('<span class="number-hidden">ẩn</span>')
  expect(html).toContain('<span class="number-unreported">chưa có số liệu</span>')
  expect(html).toContain('<dd>0</dd>')
})

test('the hamlets stand by need, those nobody knows of marked, those together named', () => {
  const html = show()

  expect(html).toContain('Thôn 3, Thôn 4')
  expect(html).toContain('chưa ghi số người lớn')
  expect(html).toContain('chưa có lớp nào')
  expect(html).toContain('Thôn không còn')
  expect(html.indexOf('Thôn 3, Thôn 4')).toBeLessThan(html.indexOf('>Thôn 1<'))
  expect(html).toMatch(/<tfoot>.*Cả Xã Đông.*1\.234/s)
})

test('a column is put in order by its head, and the chosen one says which way', () => {
  const html = show({ question: question('xep=ty-le') })

  expect(html).toContain('aria-sort="descending"')
  expect(html).toContain('xep=ty-le-nguoc')
})

test('the column of what is missing is marked where the places stand by it', () => {
  const sorted = /aria-sort="descending"><a[^>]*>Còn thiếu/
  const untargeted = row('Thôn 6', { target: undefined })

  expect(show()).toMatch(sorted)
  expect(show({ rows: [row('Thôn 1'), untargeted] })).not.toMatch(sorted)
})

test('targets of the basic set are no columns beside another task', () => {
  const html = show({ question: question('viec=bat-ky') })

  expect(show()).toMatch(/>Chỉ tiêu<\/a>/)
  expect(html).not.toMatch(/>Chỉ tiêu<\/a>/)
})

test('a long table says how many places it holds', () => {
  const rows = Array.from({ length: 13 }, (_, at) => row(`Thôn ${at}`))

  expect(show({ rows })).toContain('Bảng có 13 nơi')
  expect(show({ rows })).toMatch(/href="#below-places".*id="below-places"/s)
  expect(show()).not.toContain('Bảng có')
})

test('a target far above the line does not press it flat, and is told', () => {
  const far = row('Xã Đông', { target: 60_000 })

  expect(show()).toContain('Đường gạch: chỉ tiêu năm nay, 1.500 người')
  expect(show({ total: far })).toContain('60.000 người, còn cao hơn khung hình này nhiều')
  expect(show({ total: far })).not.toContain('Đường gạch')
})

test('the nation has every province and both archipelagos on its map', () => {
  const nation = { id: 'vn', name: 'Việt Nam', level: 'nation' }
  const html = show({
    unit: nation,
    rows: [row('Nghệ An', { unit: { id: '40', name: 'Tỉnh Nghệ An', level: 'province' } })],
  })

  expect(html.match(/tile-column-/g)).toHaveLength(36)
  expect(html).toContain('Hoàng Sa')
  expect(html).toContain('Trường Sa')
  expect(html).toContain('shade-3')
  expect(html).toContain('/can-bo/don-vi/40/so-lieu')
})

test('a day to come is refused with a word, and shows today', () => {
  const html = show({ question: question('ngay=2027-01-01') })

  expect(html).toContain('Ngày này chưa tới')
  expect(html).toContain('aria-invalid="true"')
})

test('where hamlets do not add up to what their commune says, the page says how far', () => {
  const gap = { own: 2140, sum: 2000, difference: -140, permille: -65, silent: 1 }
  expect(show({ gap })).toContain(
    'xã ghi 2.140, cộng các thôn là 2.000, ít hơn 140 (6,5\u00a0%). Còn 1 thôn chưa ghi.',
  )
})

test('of some only the rate says of how many units it is, and who is missing', () => {
  const rate = { able: count(300), outOf: count(2000), stated: 118, units: 130 }
  const unstated = [{ id: 'c-9', name: 'Xã Chín', missing: 2, units: 7 }]
  const adults = { ...stated, stated: 118, missing: 12 }
  const html = show({
    unit: { id: 'p-1', name: 'Tỉnh Một', level: 'province' },
    headline: { ...page().headline, adults, rate, unstated },
  })

  expect(html).toContain('300 trên 2.000 người lớn (15,0\u00a0%).')
  expect(html).toContain('Tính trên 118/130 xã, phường đã nêu dân số.')
  expect(html).toMatch(/don-vi\/c-9\/mau-so[^<]*<\/?[^>]*>?.*còn thiếu 2\/7/s)
  expect(html).not.toContain('trên 2.140 người lớn')
  const out = show({
    headline: { ...page().headline, adults, rate: { ...rate, able: hidden }, unstated },
  })
  expect(out).toContain('Tỷ lệ được ẩn ở cấp này.')
})

test('who may not state numbers is not sent to where they are stated', () => {
  expect(show({ mayState: false })).not.toContain('/mau-so')
})

test('quarters are told apart from report periods, months need no word', () => {
  const word = 'kỳ báo cáo chốt vào ngày riêng'
  expect(show()).not.toContain(word)
  expect(show({ question: question('theo=quy') })).toContain(word)
})

test('of groups it is told what a consent taken back leaves, paper has no word of pressing', () => {
  expect(show()).toContain('số của những ngày trước vẫn tính')
  expect(show()).toContain('<span class="unprinted">Bấm vào tên cột')
})
