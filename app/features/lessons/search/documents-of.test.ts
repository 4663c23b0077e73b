import { expect, test } from 'vitest'
import { aTerm } from '#tests/support/a-term.ts'
import { anyLesson, anyReading } from '#tests/support/any-lesson.ts'
import { explainedIn } from '../glossary/glossary.ts'
import type { LearningPath } from '../paths/learning-path.ts'
import { documentsOf } from './documents-of.ts'

const egg = anyLesson({
  title: 'Boil an egg',
  headings: [{ id: 'pot', text: 'The pot' }],
  troubles: [{ id: 'vuong-1', ask: 'It bursts' }],
})
const words = { title: 'Breakfast', benefit: 'B', audience: 'cooks', can: ['boil'] }
const path: LearningPath = {
  ...{ id: 'kitchen', readers: 'residents', vi: words, en: words },
  lessons: ['egg', 'gone'],
}

const documents = documentsOf(
  {
    lessons: [egg, anyReading()],
    terms: [explainedIn('en', aTerm({ id: 'otp', term: 'OTP', forms: ['code'] }))],
    paths: [path],
  },
  'en',
)

test('lessons, their troubles, terms and paths are found, each by its own address', () => {
  expect(documents.map(({ kind, of, to }) => [kind, of, to])).toEqual([
    ['lesson', 'egg', '/bai-hoc/egg'],
    ['trouble', 'egg', '/bai-hoc/egg#vuong-1'],
    ['reading', 'round', '/bai-hoc/round'],
    ['term', 'term:otp', '/tu-kho#tu-otp'],
    ['path', 'path:kitchen', '/lo-trinh/kitchen'],
  ])
})

test('a lesson is found by what is asked, by its headings, its troubles and its prose', () => {
  expect(documents[0]).toMatchObject({
    asks: ['egg in water'],
    text: 'The pot It bursts Fill the pot.',
  })
})

test('a term is found by its forms, a path by the titles of the lessons there are', () => {
  expect(documents[3]?.asks).toEqual(['code'])
  expect(documents[4]?.text).toBe('cooks boil Boil an egg')
})
