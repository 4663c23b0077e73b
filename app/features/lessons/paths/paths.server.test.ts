import { expect, test } from 'vitest'
import { anyLesson, anyReading } from '#tests/support/any-lesson.ts'
import type { LearningPath } from './learning-path.ts'
import { createPathCatalogue } from './paths.server.ts'

const words = (title: string) => ({ title, benefit: 'A', audience: 'A', can: ['A', 'B'] })

const path = (id: string, lessons: string[], rest: Partial<LearningPath> = {}) => ({
  ...{ id, lessons, readers: 'residents' as const },
  ...{ vi: words(`${id} vi`), en: words(`${id} en`) },
  ...rest,
})

const lessons = [
  anyLesson({ slug: 'boil', title: 'Boil', minutes: 3, skill: 'boil', scenarios: ['pot'] }),
  anyLesson({ slug: 'fry', title: 'Fry', minutes: 4, skill: 'fry' }),
  anyLesson({ slug: 'scams', title: 'Scams', minutes: 5, skill: 'scams' }),
  anyReading({ slug: 'a-class', title: 'A class', minutes: 2, readers: 'trainers' }),
]

const skill = (id: string, level: 0 | 1, procedures: string[]) => ({
  ...{ id, level, group: 'kitchen', name: { vi: `${id} vi`, en: `${id} en` } },
  ...{ procedures, frameworkRefs: [], lessons: [id], scenarios: ['pot'] },
})

const catalogue = createPathCatalogue({
  paths: [
    path('first', ['boil', 'scams']),
    path('whole', ['boil', 'fry', 'scams'], { teaches: 'kitchen' }),
    path('third', ['scams', 'fry']),
    path('fourth', ['scams', 'boil']),
    path('class', ['scams', 'a-class'], { readers: 'trainers' }),
  ],
  skills: {
    version: 1,
    groups: [{ id: 'kitchen', name: { vi: 'Bếp', en: 'Kitchen' } }],
    skills: [skill('fry', 1, ['P02']), skill('boil', 0, ['P01'])],
    core: [
      { version: 1, validFrom: '2026-01-01', validTo: '2026-07-01', oneOfEach: [['P01']] },
      { version: 2, validFrom: '2026-07-01', oneOfEach: [['P02']] },
    ],
    frameworks: [],
  },
  lessons: {
    find: (slug) => {
      const meta = lessons.find((each) => each.slug === slug)
      return meta && { meta, Component: () => null }
    },
  },
  titleOf: (scenario) => `${scenario} practised`,
})

test('a path has its words in the language asked for, its lessons and the time of all', () => {
  expect(catalogue.find('whole', 'en')).toMatchObject({
    title: 'whole en',
    minutes: 12,
    steps: [
      { slug: 'boil', skill: 'boil', scenario: 'pot' },
      { slug: 'fry', skill: 'fry' },
      { slug: 'scams' },
    ],
  })
  expect(catalogue.find('none', 'en')).toBeUndefined()
})

test('its card counts its lessons', () => {
  expect(catalogue.list('vi')[0]).toEqual({
    ...{ id: 'first', readers: 'residents', title: 'first vi', benefit: 'A' },
    ...{ minutes: 8, count: 2 },
  })
})

test('a lesson names what follows it on each of its paths', () => {
  expect(catalogue.placesOf('fry', 'vi')).toEqual([
    { path: 'whole', title: 'whole vi', next: { slug: 'scams', title: 'Scams' } },
    { path: 'third', title: 'third vi', next: undefined },
  ])
})

test('a lesson that is everywhere names three paths of its readers, those that go on first', () => {
  expect(catalogue.placesOf('scams', 'vi').map((place) => place.path)).toEqual([
    'third',
    'fourth',
    'first',
  ])
})

test('a reading for trainers names their path', () => {
  expect(catalogue.placesOf('a-class', 'vi').map((place) => place.path)).toEqual(['class'])
})

test('the map goes from the lowest level up, and marks the core set of the day', () => {
  const marksOn = (day: string) =>
    catalogue
      .mapSkills('en', day)
      .flatMap(({ levels }) => levels.flatMap(({ skills }) => skills))
      .map(({ name, isCore }) => `${name} ${String(isCore)}`)

  expect(marksOn('2026-06-30')).toEqual(['boil en true', 'fry en false'])
  expect(marksOn('2026-07-01')).toEqual(['boil en false', 'fry en true'])
  expect(catalogue.mapSkills('en', '2026-07-01')[0]).toMatchObject({
    name: 'Kitchen',
    path: { id: 'whole', title: 'whole en' },
    levels: [
      { level: 0, skills: [{ lessons: [{ slug: 'boil', title: 'Boil' }] }] },
      { level: 1, skills: [{ scenarios: [{ slug: 'pot', title: 'pot practised' }] }] },
    ],
  })
})
