import { expect, test } from 'vitest'
import { renderPage } from '#tests/support/render-page.tsx'
import type { ShownTargets } from './shown-targets.ts'
import { targetIndicators } from './target.ts'
import type { TargetsAsked } from './targets-asked.ts'
import { TargetsPage } from './targets-page.tsx'

const history: ShownTargets['own']['history'] = []
const target = (adults: number, by?: { name: string; at: string }) => ({
  ...{ adults, source: 'Kế hoạch 12', statedAt: '2026-03-01T10:00:00.000Z', by },
})

const targets: ShownTargets = {
  unit: { id: 'c-11', name: 'Xã Đông', level: 'commune' },
  ...{ way: [], year: 2026, indicator: 'core.passed' },
  own: {
    ...{ id: 'c-11', name: 'Xã Đông', stated: 2000, history },
    target: target(1000, { name: 'Lan', at: 'Tỉnh Một' }),
  },
  below: [
    { id: 'h-111', name: 'Thôn 1', stated: 540, target: target(400), history },
    { id: 'h-112', name: 'Thôn 2', stated: undefined, target: undefined, history },
  ],
  ...{
    sumBelow: { adults: 400, set: 1 },
    mayState: true,
    ended: undefined,
    setAbove: undefined,
  },
}
const asked: TargetsAsked = { source: '', percent: '', targets: {}, isSure: false }
const page = (rest: Partial<ShownTargets> = {}, form = asked, stated?: number) => (
  <TargetsPage targets={{ ...targets, ...rest }} asked={form} stated={stated} />
)

test('targets stand beside how many live there, with who set them from above', () => {
  const html = renderPage(page({}, asked, 1))
  expect(html).toContain('50,0\u00a0%')
  expect(html).toContain('Lan (Tỉnh Một) ghi ngày 1/3/2026')
  expect(html).toContain('còn thiếu 600 so với chỉ tiêu chung 1.000')
  expect(html).toContain('1 nơi chưa có chỉ tiêu.')
  expect(html).toContain('Đã ghi 1 chỉ tiêu.')
  expect(html).toContain('nam=2027&amp;chi-so=core.passed')
  expect(renderPage(page(), 'en')).toContain('600 short of the common target of 1,000')
})

test('every target has a name, in both languages, and who may not set any has no form', () => {
  for (const indicator of targetIndicators) {
    renderPage(page({ indicator }), 'vi')
    const html = renderPage(page({ indicator, mayState: false }), 'en')
    expect(html).not.toContain('<form')
  }
})

test('what was typed stays beside what is wrong with it, a proposal is to be looked at', () => {
  const wrong: TargetsAsked = {
    ...{ ...asked, percent: '60', targets: { 'h-111': '5.000', 'h-112': 'x' } },
    check: {
      flaws: [{ field: 'target-h-112', flaw: 'count-unreadable', name: 'Thôn 2' }],
      aboveAll: [{ name: 'Thôn 1', wanted: 5000, stated: 540 }],
    },
  }
  const html = renderPage(page({}, wrong))
  expect(html).toContain('value="5.000"')
  expect(html).toContain('<form method="post" action="#errors"')
  const pressed = html.slice(html.indexOf('id="form"')).match(/<button[^>]*>/)?.[0]
  expect(pressed, 'Enter in a target sets it').toContain('value="state-targets"')
  expect(html).toContain('href="#target-h-112"')
  expect(html).toContain('chỉ tiêu 5.000 nhiều hơn số đã công bố (540)')
  expect(renderPage(page({}, { ...asked, proposed: { count: 2 } }))).toContain(
    'Đã tính cho 2 nơi.',
  )
  expect(renderPage(page({}, { ...asked, proposed: 'bad-percent' }))).toContain(
    'href="#percent"',
  )
})

test('who is held to a target reads whom to ask, and has no press to take it back', () => {
  const said = { ...target(1000), id: 'said', isWithdrawn: false }
  const own = { ...targets.own, history: [said] }
  expect(renderPage(page({ own }))).toContain('Rút chỉ tiêu 1.000')
  const fixed = page({ own, setAbove: 'Tỉnh Một' })
  expect(renderPage(fixed)).toContain('Tỉnh Một đã đặt chỉ tiêu này.')
  expect(renderPage(fixed)).not.toContain('Rút chỉ tiêu')
  const name = { field: 'target-c-11', name: 'Xã Đông', by: 'Tỉnh Một' }
  const check: TargetsAsked['check'] = {
    ...{ flaws: [{ ...name, flaw: 'set-above' }], aboveAll: [] },
  }
  expect(renderPage(page({ own }, { ...asked, check }), 'en')).toContain('ask Tỉnh Một.')
})
