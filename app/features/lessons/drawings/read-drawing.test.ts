import { describe, expect, test } from 'vitest'
import { unusedDrawings, faultsOfDrawings } from './check-drawings.ts'
import { readDrawing } from './read-drawing.ts'

const around = (inside: string) => `<svg viewBox="0 0 320 180">\n${inside}\n</svg>`

test('an allowed drawing is read as a tree, its comments left out', () => {
  const source = around(
    `<!-- a house -->\n<g class="d-ink d-fill"><path d="M1 2h3z" stroke-width="3"/></g>\n<text x="1" y="2">①</text>`,
  )

  expect(readDrawing(source)).toEqual({
    faults: [],
    drawing: {
      viewBox: '0 0 320 180',
      shapes: [
        {
          tag: 'g',
          attributes: { class: 'd-ink d-fill' },
          shapes: [
            { tag: 'path', attributes: { d: 'M1 2h3z', 'stroke-width': '3' }, shapes: [] },
          ],
        },
        { tag: 'text', attributes: { x: '1', y: '2' }, text: '①', shapes: [] },
      ],
    },
  })
})

describe('a drawing is refused', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', '<script>'],
    ['foreign HTML', '<foreignObject/>', '<foreignObject>'],
    ['a link', '<a href="/x"/>', '<a>'],
    ['a picture', '<image href="data:x"/>', '<image>'],
    ['a style', '<path d="M1 2" style="fill:red"/>', 'path.style'],
    ['an id', '<path d="M1 2" id="x"/>', 'path.id'],
    ['what runs on a click', '<path d="M1 2" onclick="x()"/>', 'path.onclick'],
    ['a colour of its own', '<path d="M1 2" fill="#f00"/>', 'path.fill'],
    ['a paint from elsewhere', '<path d="M1 2" fill="url(#x)"/>', 'path.fill'],
    ['a class that is not ours', '<path d="M1 2" class="button"/>', 'path.class'],
    ['a word', '<text x="1" y="1">OTP</text>', 'text'],
    ['text outside <text>', '1', 'text'],
    ['a number with a unit', '<circle cx="1" cy="1" r="2px"/>', 'circle.r'],
    ['an entity', '<text x="1" y="1">&lt;</text>', '&lt;'],
    ['a declaration', '<!DOCTYPE svg>', '<!DOCTYPE svg>'],
    ['an attribute without quotes', '<path d=M1/>', '<path d=M1/>'],
    ['what is not closed', '<g>', '</svg>'],
    ['what is not open', '</g>', '</g>'],
  ])('for %s', (_case, inside, key) => {
    const { drawing, faults } = readDrawing(around(inside))

    expect(drawing).toBeUndefined()
    expect(faults[0]).toMatchObject({ key })
    expect(faults[0]?.line).toBeGreaterThan(0)
    expect(faults[0]?.mend).not.toBe('')
  })

  test.each([
    ['no view box', '<svg></svg>', 'svg.viewBox'],
    ['a size of its own', '<svg viewBox="0 0 9 9" width="9"></svg>', 'svg.width'],
    ['two drawings', '<svg viewBox="0 0 9 9"/><svg viewBox="0 0 9 9"/>', 'svg'],
    ['too many bytes', around('<g/>'.repeat(1100)), 'file'],
    ['nothing in it', '', 'svg'],
  ])('for %s', (_case, source, key) => {
    const { drawing, faults } = readDrawing(source)

    expect(drawing).toBeUndefined()
    expect(faults[0]).toMatchObject({ key })
  })
})

test('the line of a fault is the line it stands on', () => {
  const { faults } = readDrawing(around('<g>\n<path d="M1 2"\n  id="x"/>\n</g>\n<use/>'))

  expect(faults.map(({ key, line }) => [key, line])).toEqual([
    ['path.id', 3],
    ['<use>', 6],
  ])
})

test('a drawing that is not there is a fault of the lesson that shows it', () => {
  const uses = [
    { name: 'key', line: 4 },
    { name: 'lock', line: 8 },
  ]

  expect(faultsOfDrawings(uses, ['key'])).toMatchObject([{ line: 8, key: 'Drawing.name' }])
})

test('a drawing that no lesson shows is a fault of its own file', () => {
  const problems = unusedDrawings('content/drawings', ['key', 'lock'], new Set(['key']))

  expect(problems).toMatchObject([{ file: 'content/drawings/lock.svg', line: 1 }])
})
