import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportFigures } from '#tests/support/report-figures.ts'
import { figuresAsSeen } from './figures-as-seen.ts'
import type { HamletLine } from './report-body.ts'

const line = (basic: number, learners = basic): HamletLine => ({
  ...{ name: `Thôn ${basic}`, households: 60, adults: 200, teamMembers: 3, classes: 2 },
  ...{ learners, basic, basicAge60: 0, basicMinority: 0, visits: 3, note: '' },
})

const linesOf = (counts: readonly number[]) => {
  const sum = counts.reduce((all, count) => all + count, 0)
  return reportFigures({
    ...{ confirmed: 0, people: sum, basic: { able: sum, outOf: 1000 } },
    hamletLines: counts.map((count) => line(count)),
  })
}

test('whoever belongs to the commune sees every number', () => {
  const figures = linesOf([1, 30])

  expect(figuresAsSeen(figures, true)).toEqual(figures)
})

test('above it nobody sees one to nine people, nor works them out from the rest', () => {
  const seen = figuresAsSeen(linesOf([3, 40, 12, 0]), false)

  expect(seen.basic.able).toBe(55)
  expect(seen.hamletLines.map(({ basic }) => basic)).toEqual(['hidden', 40, 'hidden', 0])
})

test('of a single class only that it was held is told', () => {
  const held = {
    day: '2026-10-02',
    hamlet: 'Thôn 1',
    skill: 'Tra cứu',
    place: 'Nhà văn hóa',
  }
  const figures = reportFigures({ classLines: [{ ...held, present: 30, unnamed: 12 }] })

  expect(figuresAsSeen(figures, false).classLines).toEqual([
    { ...held, present: 'hidden', unnamed: 'hidden' },
  ])
})

test('no count of one to nine people is ever shown, nor what a sum leaves over', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 8 }), (counts) => {
      const { basic, hamletLines } = figuresAsSeen(linesOf(counts), false)
      const hidden = counts.filter((_count, place) => {
        const shown = hamletLines[place]?.basic
        if (typeof shown === 'number') expect(shown === 0 || shown >= 10).toBe(true)
        return shown === 'hidden'
      })
      if (basic.able === 'hidden' || hidden.length === 0) return
      expect(hidden.length).toBeGreaterThan(1)
      expect(hidden.reduce((all, count) => all + count, 0)).toBeGreaterThanOrEqual(10)
    }),
  )
})
