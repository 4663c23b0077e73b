import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gapPart, partOf } from './bar-shape.ts'
import { drawing, lineShape } from './line-shape.ts'

const counts = fc.array(fc.option(fc.nat(5000), { nil: undefined }), { maxLength: 24 })

test('a line stays inside its drawing, and higher numbers stand higher', () => {
  fc.assert(
    fc.property(counts, fc.option(fc.nat(8000), { nil: undefined }), (series, target) => {
      const shape = lineShape(series, target)
      const seen = series.filter((count) => count !== undefined)

      expect(shape.points).toHaveLength(seen.length)
      for (const { x, y } of shape.points) {
        expect(x >= 0 && x <= drawing.width && y >= 0 && y <= drawing.height).toBe(true)
      }
      shape.points.forEach(({ y }, at) => {
        const after = shape.points[at + 1]
        const rise = (seen[at + 1] ?? 0) - (seen[at] ?? 0)
        if (after && rise > 0) expect(after.y).toBeLessThanOrEqual(y)
      })
      expect(shape.path).not.toContain('NaN')
    }),
  )
})

test('where a number is not to be seen the line leaves off', () => {
  expect(lineShape([10, undefined, 20]).path.match(/M/g)).toHaveLength(2)
})

test('a bar fills no more than its whole', () => {
  expect([partOf(5, 20), partOf(30, 20), partOf(undefined, 20), partOf(5, 0)]).toEqual([
    ...[25, 100, 0, 0],
  ])
})

test('what is behind goes left of the middle, what is ahead right', () => {
  expect(gapPart(-5, 10)).toEqual({ start: 25, length: 25 })
  expect(gapPart(10, 10)).toEqual({ start: 50, length: 50 })
  expect(gapPart(0, 0)).toEqual({ start: 50, length: 0 })
})
