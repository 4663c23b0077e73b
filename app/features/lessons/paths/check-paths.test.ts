import { expect, test } from 'vitest'
import { findingsInPaths, inEveryPath } from './check-paths.ts'
import type { LearningPath } from './learning-path.ts'

const words = { title: 'A', benefit: 'A', audience: 'A', can: ['A', 'B'] }

const path = (rest: Partial<LearningPath> = {}): LearningPath => ({
  ...{ id: 'a', readers: 'residents', teaches: 'papers', vi: words, en: words },
  lessons: ['sign-in', inEveryPath],
  ...rest,
})

const known = {
  lessons: [
    { slug: 'sign-in', readers: 'residents' as const, skill: 'sign-in' },
    { slug: inEveryPath, readers: 'residents' as const, skill: 'scams' },
    { slug: 'a-class', readers: 'trainers' as const },
  ],
  groups: ['papers'],
  skills: [{ id: 'sign-in', group: 'papers' }],
}

const foundIn = (...paths: LearningPath[]) =>
  findingsInPaths(paths, known)
    .map(({ path: keys, message }) => `${keys.join('.')}: ${message}`)
    .join('\n')

test('a path as it should be has nothing to tell', () => {
  expect(foundIn(path())).toBe('')
})

test.each([
  [
    'a lesson that is none',
    { lessons: ['sing-in', 'sign-in', inEveryPath] },
    '0.lessons.0: There is no lesson "sing-in". Did you mean "sign-in"?',
  ],
  [
    'a lesson twice',
    { lessons: ['sign-in', inEveryPath, 'sign-in'] },
    '0.lessons.2: "sign-in" is in this path twice.',
  ],
  [
    'a lesson for others',
    { lessons: ['sign-in', 'a-class', inEveryPath] },
    '0.lessons.1: "a-class" is written for trainers, and this path is for residents.',
  ],
  [
    'scams left out',
    { lessons: ['sign-in'] },
    `0.lessons: Every path for residents holds "${inEveryPath}".`,
  ],
  [
    'a group taught in part',
    { lessons: [inEveryPath] },
    '0.teaches: This path teaches "papers" whole, but no lesson of it teaches "sign-in".',
  ],
  ['a group that is none', { teaches: 'paper' }, '0.teaches: There is no group of skills'],
  ['a group nobody teaches', { teaches: undefined }, ': No path teaches "papers".'],
])('%s is told', (_case, rest, message) => {
  expect(foundIn(path(rest))).toContain(message)
})

test('a group taught by two paths, and an id twice, are told at the second', () => {
  const found = foundIn(path(), path())

  expect(found).toContain('1.id: The path "a" is there twice.')
  expect(found).toContain('1.teaches: Another path teaches "papers" already.')
})

test('trainers and officials need no lesson on scams, and may read what residents read', () => {
  const trainers = path({
    ...{ id: 'b', readers: 'trainers', teaches: undefined },
    lessons: ['sign-in', 'a-class'],
  })
  expect(foundIn(path(), trainers)).toBe('')
})
