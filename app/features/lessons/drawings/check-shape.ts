import type { Fault } from '../compile/lesson-problem.ts'
import { drawingClasses, drawingElements, numberText } from './drawing-grammar.ts'
import type { MarkupAt } from './read-markup.ts'

export type Opened = Extract<MarkupAt, { kind: 'open' }>

const rootAttributes = new Map([
  ['viewBox', /^0 0 \d+ \d+$/],
  ['xmlns', /^http:\/\/www\.w3\.org\/2000\/svg$/],
])

/** What is wrong with an element of a drawing, apart from what stands inside it. */
export function faultsOfElement(element: Opened, isRoot: boolean): Fault[] {
  const { name, attributes, line } = element
  const allowed = isRoot && name === 'svg' ? rootAttributes : drawingElements.get(name)
  if (!allowed) {
    const mend = `use ${[...drawingElements.keys()].join(', ')}`
    return [{ line, key: `<${name}>`, message: 'is not allowed in a drawing', mend }]
  }
  const faults = attributes.flatMap(([key, value]): Fault[] => {
    const pattern = allowed.get(key)
    if (pattern?.test(value)) return []
    const place = { line, key: `${name}.${key}` }
    if (pattern)
      return [{ ...place, message: `“${value}” is not taken`, mend: mendOf(key) }]
    const mend = `use ${[...allowed.keys()].join(', ')}`
    return [{ ...place, message: 'is not allowed', mend }]
  })
  if (isRoot && !attributes.some(([key]) => key === 'viewBox')) {
    faults.push({
      line,
      key: 'svg.viewBox',
      message: 'is missing',
      mend: mendOf('viewBox'),
    })
  }
  return faults
}

const byPaint = 'write none or currentColor, and give the colour by a class'
const mends = new Map([
  ['class', `use ${drawingClasses.join(', ')}`],
  ['fill', byPaint],
  ['stroke', byPaint],
  ['viewBox', 'begin it at 0 0, such as viewBox="0 0 320 180"'],
  ['transform', 'use translate, rotate and scale with numbers'],
])

const mendOf = (key: string): string =>
  mends.get(key) ?? 'write it as SVG does, without units'

/** Words in a picture cannot be translated, enlarged or read aloud; numbers stand for them. */
export function faultsOfText(text: string, line: number, inside = ''): Fault[] {
  if (inside === 'text' && numberText.test(text)) return []
  const mend = 'put a number such as 1 or ① into a <text>, and the words into the caption'
  return [{ line, key: 'text', message: `“${text}” stands in the picture`, mend }]
}
