import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { needs, type Need } from '../lessons.ts'
import type { PathSummary } from '../paths/shown-path.ts'
import { HomePage } from './home-page.tsx'
import type { LessonSummary } from './lesson-card.tsx'

const lesson = (need: Need, scenarios: string[] = []): LessonSummary => ({
  slug: `${need}-lesson`,
  title: 'A',
  benefit: 'B',
  need,
  minutes: 5,
  scenarios,
  useRank: 1,
})

const path = (id: string, readers: PathSummary['readers'] = 'residents'): PathSummary => ({
  ...{ id, readers, title: 'P', benefit: 'Q', minutes: 10, count: 3 },
})

describe.each(languages)('in %s', (language) => {
  test('every need has its words', () => {
    const html = renderPage(
      <HomePage lessons={needs.map((need) => lesson(need))} paths={[path('a')]} />,
      language,
    )
    expect(html).not.toContain('{{')
  })
})

test('only needs with lessons are shown, and practice only where there is a scenario', () => {
  const html = renderPage(
    <HomePage lessons={[lesson('papers', ['x']), lesson('safety')]} paths={[]} />,
  )

  expect(html.match(/<section class="need/g)).toHaveLength(2)
  expect(html.match(/href="#(papers|safety)"/g)).toHaveLength(2)
  expect(html.match(/href="\/tap\//g)).toHaveLength(1)
  expect(html).toContain('href="/tap/x?che-do=lam-theo"')
})

test('whoever does not know where to begin is told first; trainers and officials come last', () => {
  const paths = [
    path('b'),
    path('t', 'trainers'),
    path('o', 'officials'),
    path('bat-dau-tu-so-0'),
  ]
  const html = renderPage(<HomePage lessons={[lesson('papers')]} paths={paths} />)

  const order = ['/tim"', '/lo-trinh/bat-dau', '#papers', '/lo-trinh/b"', '/lo-trinh/t"']
  const places = order.map((address) => html.indexOf(address))
  expect(places).toEqual([...places].sort((one, other) => one - other))
  expect(places).not.toContain(-1)
  expect(html.match(/href="\/lo-trinh\//g)).toHaveLength(4)
})
