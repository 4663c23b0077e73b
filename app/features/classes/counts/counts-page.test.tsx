import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { CountsPage } from './counts-page.tsx'
import type { ShownCounts } from './unit-counts.ts'

const few = { resident: 12_040, present: 25, practised: 12, passed: null }
const none = { resident: null, present: null, practised: null, passed: null }
const adults = { adults: 1540, asOf: '2026-01-01', source: 'Công an tỉnh' }
const counts: ShownCounts = {
  unit: { id: 'p-1', name: 'Tỉnh Một', level: 'province' },
  total: { teams: 2, people: few, adults },
  below: [
    { unit: { id: 'c-11', name: 'Xã Đông' }, teams: 2, people: few, adults: undefined },
    { unit: undefined, teams: 0, people: none, adults: undefined },
  ],
  hidesSmall: true,
}

describe.each(languages)('in %s', (language) => {
  test('every number has its words, and one that is hidden says so', () => {
    const html = renderPage(<CountsPage {...counts} />, language)

    expect(html).not.toContain('{{')
    expect(html).toContain('12\u00a0040')
    expect(html).toContain('/can-bo/don-vi/c-11/so-lieu')
  })
})

test('what nobody has counted is no zero', () => {
  const html = renderPage(<CountsPage {...counts} />)

  expect(html).toContain('chưa có số')
  expect(html).toContain('dưới 10')
  expect(html).toContain('Công an tỉnh, 1/1/2026')
})
