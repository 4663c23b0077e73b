import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { HomePage } from './home-page.tsx'
import type { LessonSummary } from './lesson-card.tsx'
import { needs, type Need } from '../lessons.ts'

const lesson = (need: Need, scenarios: string[] = []): LessonSummary => ({
  slug: `${need}-lesson`,
  title: 'A',
  benefit: 'B',
  need,
  minutes: 5,
  scenarios,
  useRank: 1,
})

describe.each(languages)('in %s', (language) => {
  test('every need has its words', () => {
    const html = renderPage(
      <HomePage lessons={needs.map((need) => lesson(need))} />,
      language,
    )
    expect(html).not.toContain('{{')
  })
})

test('only needs with lessons are shown, and practice only where there is a scenario', () => {
  const html = renderPage(
    <HomePage lessons={[lesson('papers', ['x']), lesson('safety')]} />,
  )

  expect(html.match(/<section class="need/g)).toHaveLength(2)
  expect(html.match(/href="\/tap\//g)).toHaveLength(1)
  expect(html).toContain('href="/tap/x?che-do=lam-theo"')
})
