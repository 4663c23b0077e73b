import { optionLetter } from '../answers.ts'
import { isRight, optionsOf, visit } from './arrange-mdx.ts'
import { faultsOfElement } from './author-components.ts'
import { faultsOfMarkdown, faultsOfQuestion } from './check-mdx.ts'
import { attributeOf, childrenOf, isElement, lineOf, textOf } from './mdx-node.ts'
import type { MdxNode } from './mdx-node.ts'
import type { Outline } from './outline.ts'

/** Reads an arranged document: its parts, its plain text and its author's mistakes. */
export function outlineMdx(tree: MdxNode): Outline {
  const outline: Outline = {
    questions: [],
    headings: [],
    scenarioUses: [],
    shape: [],
    text: plainText(tree),
    faults: [],
  }
  visit(tree, (node, parent) => {
    outline.faults.push(...faultsOfMarkdown(node))
    if (isElement(node)) {
      outline.faults.push(...faultsOfElement(node, parent))
      addElement(outline, node)
    }
    if (node.type === 'heading') addHeading(outline, node)
  })
  return outline
}

function addHeading(outline: Outline, node: MdxNode): void {
  const id = node.data?.hProperties?.['id'] ?? ''
  const line = lineOf(node)
  outline.headings.push({ id, text: textOf(node), line })
  outline.shape.push({ part: `heading ${String(node.depth)}`, line })
}

function addElement(outline: Outline, node: MdxNode): void {
  const line = lineOf(node)
  if (isElement(node, 'Question')) addQuestion(outline, node)
  if (isElement(node, 'Still') || isElement(node, 'Practise')) {
    const scenario = attributeOf(node, 'scenario') ?? ''
    const screen = attributeOf(node, 'screen')
    outline.scenarioUses.push({ scenario, ...(screen !== undefined && { screen }), line })
  }
  const part = partOf(node)
  if (part) outline.shape.push({ part, line })
}

/** The attributes of a component that must be equal in both languages; none for the rest. */
const shapingAttributes = new Map<string, readonly string[]>([
  ['Still', ['scenario', 'screen']],
  ['Practise', ['scenario']],
  ['Row', ['of']],
  ['Step', []],
  ['Warning', []],
  ['Tip', []],
])

function partOf(node: MdxNode): string | undefined {
  const attributes = shapingAttributes.get(node.name ?? '')
  if (!attributes) return undefined
  return [node.name, ...attributes.map((name) => attributeOf(node, name))].join(' ')
}

function addQuestion(outline: Outline, node: MdxNode): void {
  const line = lineOf(node)
  const id = attributeOf(node, 'id') ?? ''
  const options = optionsOf(node).map((_option, index) => optionLetter(index))
  const right = options[optionsOf(node).findIndex(isRight)] ?? ''
  const earlier = outline.questions.map((question) => question.id)
  outline.faults.push(...faultsOfQuestion(node, earlier))
  outline.questions.push({ id, line, options, right })
  outline.shape.push({
    part: `Question ${id} (${options.join('')}, right: ${right})`,
    line,
  })
}

const blocks = ['paragraph', 'heading', 'listItem', 'tableCell', 'mdxJsxFlowElement']

function plainText(node: MdxNode): string {
  const inside = childrenOf(node).map(plainText).join('') || textOf(node)
  const caption = isElement(node, 'Still') ? (attributeOf(node, 'caption') ?? '') : ''
  const text = `${inside}${caption}`
  const spaced = blocks.includes(node.type) ? `${text} ` : text
  return node.type === 'root' ? spaced.replace(/\s+/g, ' ').trim() : spaced
}
