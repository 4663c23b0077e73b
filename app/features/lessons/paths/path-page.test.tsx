import { describe, expect, test } from 'vitest'
import { languages } from '#app/platform/language.ts'
import { renderPage } from '#tests/support/render-page.tsx'
import { LessonPlaces } from './lesson-places.tsx'
import { PathPage } from './path-page.tsx'
import { PathsPage } from './paths-page.tsx'
import { SkillsMapPage } from './skills-map-page.tsx'

const step = { title: 'Boil', benefit: 'An egg.', minutes: 3 }
const path = {
  ...{ id: 'kitchen', readers: 'residents' as const, title: 'Kitchen', benefit: 'Fed.' },
  ...{ audience: 'all', can: ['Boil an egg'], minutes: 5 },
  steps: [
    { ...step, slug: 'boil', skill: 'boil', scenario: 'pot' },
    { ...step, slug: 'read' },
  ],
}

describe.each(languages)('in %s', (language) => {
  test('every page of the paths has its words', () => {
    const qr = { size: 21, path: 'M0 0h1' }
    const groups = [{ id: 'g', name: 'G', path: { id: 'kitchen', title: 'K' } }].map(
      (group) => ({
        ...group,
        levels: ([0, 1, 2, 3] as const).map((level) => ({ level, skills: [] })),
      }),
    )
    const html = renderPage(
      <>
        <PathPage path={path} address="http://x.invalid/lo-trinh/kitchen" qr={qr} />
        <PathsPage paths={[{ ...path, count: 2 }]} />
        <SkillsMapPage groups={groups} />
        <LessonPlaces places={[{ path: 'kitchen', title: 'K', next: undefined }]} />
      </>,
      language,
    )
    expect(html).not.toContain('{{')
  })
})

test('what only a script can know is hidden, and a reading has nothing to practise', () => {
  const html = renderPage(
    <PathPage path={path} address="http://x.invalid/a" qr={{ size: 21, path: '' }} />,
  )

  expect(html.match(/hidden=""/g)).toHaveLength(6)
  expect(html.match(/href="\/tap\//g)).toHaveLength(1)
  expect(html.match(/data-skill=/g)).toHaveLength(1)
})
