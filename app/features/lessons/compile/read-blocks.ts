import {
  attributeOf,
  childrenOf,
  isElement,
  isInline,
  lineOf,
  textOf,
  type MdxNode,
} from './mdx-node.ts'
import { shownAttributes } from './plain-text.ts'
import { readException, type Prose } from './prose.ts'

/** Words that are written as attributes; the one of a drawing is only heard. */
const attributesRead = new Map([...shownAttributes, ['Drawing', ['alt']]])

/** The exceptions that cover a node, and the line it stands on: some nodes were put in later. */
type Place = { excused: readonly number[]; line: number }

/** The words of an arranged document, each block with the exceptions that stand before it. */
export function readBlocks(tree: MdxNode): Prose {
  const prose: Prose = { blocks: [], exceptions: [] }
  readChildren(tree, childrenOf(tree), { excused: [], line: 1 }, prose)
  return prose
}

/** An exception covers all of what it stands before: a paragraph, or a box with what is in it. */
function readChildren(
  parent: MdxNode,
  children: readonly MdxNode[],
  outer: Place,
  prose: Prose,
): void {
  const line = parent.position?.start.line ?? outer.line
  let excused = outer.excused
  for (const child of children) {
    if (isComment(child)) {
      excused = [...excused, ...takeException(child, prose)]
    } else if (!isBlank(child)) {
      readNode(child, { excused, line }, prose)
      excused = outer.excused
    }
  }
}

function readNode(node: MdxNode, place: Place, prose: Prose): void {
  readAttributes(node, place, prose)
  const whys = childrenOf(node).filter((child) => isElement(child, 'Why'))
  const inside = childrenOf(node).filter((child) => !isElement(child, 'Why'))
  if (inside.some((child) => isInline(child) && !isBlank(child))) {
    addBlock(node, inside, place, prose)
  } else {
    readChildren(node, inside, place, prose)
  }
  readChildren(node, whys, place, prose)
}

function readAttributes(node: MdxNode, { excused }: Place, prose: Prose): void {
  for (const name of attributesRead.get(node.name ?? '') ?? []) {
    const text = attributeOf(node, name) ?? ''
    if (text === '') continue
    const line = lineOf(node)
    prose.blocks.push({ line, text, isRunning: false, terms: [], excused: [...excused] })
  }
}

function addBlock(
  node: MdxNode,
  inside: readonly MdxNode[],
  place: Place,
  prose: Prose,
): void {
  const within = inside.filter(isComment).flatMap((child) => takeException(child, prose))
  prose.blocks.push({
    line: node.position?.start.line ?? place.line,
    text: inside
      .map(wordsIn)
      .join('')
      .replace(/[^\S\n]+/g, ' ')
      .trim(),
    isRunning: node.type === 'paragraph' || node.type === 'tableCell',
    terms: inside.flatMap(termsIn),
    excused: [...place.excused, ...within],
  })
  for (const child of inside) if (!isInline(child)) readNode(child, place, prose)
}

function wordsIn(node: MdxNode): string {
  if (isElement(node, 'RealAddress')) return 'dichvucong.gov.vn'
  if (node.type === 'break') return '\n'
  if (node.value !== undefined || childrenOf(node).length === 0) {
    return textOf(node).replace(/\s+/g, ' ')
  }
  return isInline(node) ? childrenOf(node).map(wordsIn).join('') : ''
}

function termsIn(node: MdxNode): string[] {
  const inside = childrenOf(node).flatMap(termsIn)
  if (!isElement(node, 'Term')) return inside
  const of = attributeOf(node, 'of')
  return [textOf(node), ...(of === undefined ? [] : [of])]
}

const isBlank = (node: MdxNode): boolean =>
  node.type === 'text' && textOf(node).trim() === ''

const isComment = ({ type }: MdxNode): boolean =>
  type === 'mdxFlowExpression' || type === 'mdxTextExpression'

function takeException(node: MdxNode, prose: Prose): number[] {
  const comment = (node.value ?? '').replace(/^\s*\/\*|\*\/\s*$/g, '')
  const exception = readException(comment, lineOf(node))
  return exception ? [prose.exceptions.push(exception) - 1] : []
}
