/** At most so many bytes in its file. */
export const heaviest = 4096

/** Colours come from classes (drawing.css), so that a drawing follows theme, contrast and print. */
export const drawingClasses = [
  ...['d-ink', 'd-soft', 'd-fill', 'd-accent', 'd-danger', 'd-good', 'd-paper'],
]

const number = /^-?\d*\.?\d+$/
const numbers = /^[-\d.,\s]+$/
const paint = /^(none|currentColor)$/

const everywhere: [string, RegExp][] = [
  ['class', new RegExp(`^(${drawingClasses.join('|')})( (${drawingClasses.join('|')}))*$`)],
  ['fill', paint],
  ['stroke', paint],
  ['stroke-width', number],
  ['stroke-linecap', /^(round|butt|square)$/],
  ['stroke-linejoin', /^(round|miter|bevel)$/],
  ['stroke-dasharray', numbers],
  ['fill-rule', /^(evenodd|nonzero)$/],
  ['opacity', number],
  ['transform', /^((translate|rotate|scale)\([-\d.,\s]+\)\s*)+$/],
]

const own: Record<string, [string, RegExp][]> = {
  g: [],
  path: [['d', /^[MLHVCSQTAZmlhvcsqtaz\d\s.,-]+$/]],
  circle: ['cx', 'cy', 'r'].map((name) => [name, number]),
  ellipse: ['cx', 'cy', 'rx', 'ry'].map((name) => [name, number]),
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'].map((name) => [name, number]),
  line: ['x1', 'y1', 'x2', 'y2'].map((name) => [name, number]),
  polyline: [['points', numbers]],
  polygon: [['points', numbers]],
  text: [
    ['x', number],
    ['y', number],
    ['font-size', number],
    ['font-weight', /^(bold|[1-9]00)$/],
    ['text-anchor', /^(start|middle|end)$/],
  ],
}

/** Every element a drawing may hold, with its attributes and how their values may look. */
export const drawingElements: ReadonlyMap<string, ReadonlyMap<string, RegExp>> = new Map(
  Object.entries(own).map(([tag, attributes]) => [
    tag,
    new Map([...everywhere, ...attributes]),
  ]),
)

/** A number that the caption explains. */
export const numberText = /^([\d]{1,3}|[①-⑳])$/
