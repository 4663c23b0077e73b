import { expect, test } from 'vitest'
import type { Need } from '../lessons.ts'
import { groupByNeed } from './group-by-need.ts'

const lesson = (slug: string, need: Need, useRank: number) => ({ slug, need, useRank })

test('the most needed lesson comes first, and so does its group', () => {
  const groups = groupByNeed([
    lesson('track', 'papers', 5),
    lesson('pay', 'money', 2),
    lesson('sign-in', 'papers', 3),
    lesson('scams', 'safety', 1),
  ])

  expect(
    groups.map(({ need, lessons }) => [need, ...lessons.map(({ slug }) => slug)]),
  ).toEqual([
    ['safety', 'scams'],
    ['money', 'pay'],
    ['papers', 'sign-in', 'track'],
  ])
})

test('a need without lessons has no group', () => {
  expect(groupByNeed([])).toEqual([])
})
