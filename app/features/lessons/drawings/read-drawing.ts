import type { Fault } from '../compile/lesson-problem.ts'
import type { Drawing, Shape } from './drawing.ts'
import { heaviest } from './drawing-grammar.ts'
import { faultsOfElement, faultsOfText, type Opened } from './check-shape.ts'
import { readMarkup, type MarkupAt } from './read-markup.ts'

/** Reads one SVG file strictly: nothing gets into a page but the shapes that are allowed. */
export function readDrawing(source: string): { drawing?: Drawing; faults: Fault[] } {
  const { top, faults } = readShapes(source)
  faults.unshift(...faultsOfSize(source))
  const [svg, ...more] = top
  if (svg?.tag !== 'svg' || more.length > 0) {
    const message = 'is not one <svg> and nothing else'
    faults.push({
      line: 1,
      key: 'svg',
      message,
      mend: 'put the whole drawing into one <svg>',
    })
  }
  if (!svg || faults.length > 0) return { faults }
  const { viewBox = '' } = svg.attributes
  return { drawing: { viewBox, shapes: svg.shapes }, faults }
}

function faultsOfSize(source: string): Fault[] {
  const bytes = new TextEncoder().encode(source).length
  if (bytes <= heaviest) return []
  const message = `has ${String(bytes)} bytes`
  const mend = `draw it with less, in at most ${String(heaviest)} bytes`
  return [{ line: 1, key: 'file', message, mend }]
}

type Tree = {
  top: Shape[]
  /** The elements that are open, outermost first. */
  path: Shape[]
  faults: Fault[]
}

function readShapes(source: string): Tree {
  const tree: Tree = { top: [], path: [], faults: [] }
  for (const piece of readMarkup(source)) tree.faults.push(...addPiece(tree, piece))
  for (const { tag } of tree.path) {
    const mend = `write </${tag}> where it ends`
    tree.faults.push({ line: 1, key: `<${tag}>`, message: 'is not closed', mend })
  }
  return tree
}

/** Puts a piece where it belongs in the tree, and says what is wrong with it. */
function addPiece(tree: Tree, piece: MarkupAt): Fault[] {
  const { line } = piece
  switch (piece.kind) {
    case 'open':
      return openShape(tree, piece)
    case 'close':
      return closeShape(tree, piece.name, line)
    case 'text': {
      const parent = tree.path.at(-1)
      if (parent) parent.text = piece.text
      return faultsOfText(piece.text, line, parent?.tag)
    }
    case 'unread': {
      const key = piece.text.trim().slice(0, 20)
      const mend = 'write only elements, with their attributes in quotes'
      return [{ line, key, message: 'is not what a drawing is made of', mend }]
    }
  }
}

function openShape({ top, path }: Tree, element: Opened): Fault[] {
  const { name: tag, attributes, isEmpty } = element
  const shape: Shape = { tag, attributes: Object.fromEntries(attributes), shapes: [] }
  const isRoot = path.length === 0
  const siblings = path.at(-1)?.shapes ?? top
  siblings.push(shape)
  if (!isEmpty) path.push(shape)
  return faultsOfElement(element, isRoot)
}

function closeShape({ path }: Tree, name: string, line: number): Fault[] {
  if (path.at(-1)?.tag !== name) {
    return [
      { line, key: `</${name}>`, message: 'closes what is not open', mend: 'remove it' },
    ]
  }
  path.pop()
  return []
}
