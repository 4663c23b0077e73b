import { foldMarks } from '#app/platform/letters.ts'
import {
  attributeOf,
  childrenOf,
  elementsIn,
  isElement,
  isInline,
  textOf,
} from './mdx-node.ts'
import type { MdxNode } from './mdx-node.ts'

const boxes = ['Step', 'Warning', 'Tip', 'Why', 'Trouble']

/**
 * Brings what authors write on one line or on several into one shape, in place: boxes hold
 * paragraphs, an option holds its inline text and then its <Why>, and headings have anchors.
 */
export function arrangeMdx(tree: MdxNode): void {
  const taken = new Set<string>()
  visit(tree, (node) => {
    if (isElement(node, 'Option')) arrangeOption(node)
    if (isElement(node, 'Drawing')) node.children = withoutParagraphs(node)
    if (boxes.some((name) => isElement(node, name))) arrangeBox(node)
    if (node.type === 'heading') giveAnchor(node, taken)
  })
}

export function visit(node: MdxNode, see: (node: MdxNode, parent: MdxNode) => void): void {
  for (const child of childrenOf(node)) {
    see(child, node)
    visit(child, see)
  }
}

function arrangeOption(option: MdxNode): void {
  const inside = withoutParagraphs(option)
  const whys = inside.filter((child) => isElement(child, 'Why'))
  option.children = [...inside.filter((child) => !whys.includes(child)), ...whys]
}

function withoutParagraphs(node: MdxNode): MdxNode[] {
  return childrenOf(node).flatMap((child) =>
    child.type === 'paragraph' ? childrenOf(child) : [child],
  )
}

function arrangeBox(box: MdxNode): void {
  const inside = childrenOf(box)
  if (inside.length > 0 && inside.every(isInline)) {
    box.children = [{ type: 'paragraph', children: inside }]
  }
}

function giveAnchor(heading: MdxNode, taken: Set<string>): void {
  const base = anchorOf(textOf(heading))
  let id = base
  for (let turn = 2; taken.has(id); turn += 1) id = `${base}-${String(turn)}`
  taken.add(id)
  heading.data = { ...heading.data, hProperties: { id } }
}

/** Without marks and in lower case, so that the anchor survives being typed or sent. */
function anchorOf(text: string): string {
  return (
    foldMarks(text)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'phan'
  )
}

export const isRight = (option: MdxNode): boolean =>
  attributeOf(option, 'right') !== undefined

export const optionsOf = (question: MdxNode): MdxNode[] => elementsIn(question, 'Option')
