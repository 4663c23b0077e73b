import { optionLetter } from '../answers.ts'
import { readBlocks } from './read-blocks.ts'
import { isRight, optionsOf, visit } from './arrange-mdx.ts'
import { faultsOfElement } from './author-components.ts'
import { faultsOfMarkdown, faultsOfQuestion } from './check-mdx.ts'
import { faultsOfTermPlaces, termOf } from './mark-terms.ts'
import { attributeOf, isElement, lineOf, textOf, type MdxNode } from './mdx-node.ts'
import type { Outline } from './outline.ts'
import { plainText } from './plain-text.ts'
import { countWords } from './reading-time.ts'

/** Reads an arranged document: its parts, its plain text and its author's mistakes. */
export function outlineMdx(tree: MdxNode): Outline {
  const outline: Outline = {
    questions: [],
    headings: [],
    scenarioUses: [],
    terms: [],
    drawings: [],
    troubles: [],
    links: [],
    counts: {},
    shape: [],
    text: plainText(tree),
    prose: readBlocks(tree),
    spokenWords: countWords(plainText(tree, { without: 'Question' })),
    faults: faultsOfTermPlaces(tree),
  }
  visit(tree, (node, parent) => {
    outline.faults.push(...faultsOfMarkdown(node))
    if (isElement(node)) {
      outline.faults.push(...faultsOfElement(node, parent))
      addElement(outline, node)
    }
    if (node.type === 'heading') addHeading(outline, node)
    if (node.type === 'link')
      outline.links.push({ url: node.url ?? '', line: lineOf(node) })
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
  const name = node.name ?? ''
  // An author may write the name of a method that every object has.
  const before = Object.hasOwn(outline.counts, name) ? outline.counts[name] : 0
  outline.counts[name] = (before ?? 0) + 1
  adders.get(name)?.(outline, node, line)
  const part = partOf(node)
  if (part) outline.shape.push({ part, line })
}

type Add = (outline: Outline, node: MdxNode, line: number) => void

const addScenarioUse: Add = (outline, node, line) => {
  const scenario = attributeOf(node, 'scenario') ?? ''
  const screen = attributeOf(node, 'screen')
  outline.scenarioUses.push({ scenario, ...(screen !== undefined && { screen }), line })
}
const addTrouble: Add = ({ troubles }, node, line) =>
  troubles.push({ ask: attributeOf(node, 'ask') ?? '', line })
const addTerm: Add = ({ terms }, node, line) => terms.push({ of: termOf(node), line })
const addDrawing: Add = ({ drawings }, node, line) =>
  drawings.push({ name: attributeOf(node, 'name') ?? '', line })

const adders = new Map<string, Add>([
  ['Question', addQuestion],
  ['Still', addScenarioUse],
  ['Practise', addScenarioUse],
  ['Trouble', addTrouble],
  ['Term', addTerm],
  ['Drawing', addDrawing],
])

/** The attributes of a component that must be equal in both languages; none for the rest. */
const shapingAttributes = new Map<string, readonly string[]>([
  ['Still', ['scenario', 'screen']],
  ['Practise', ['scenario']],
  ['Row', ['of']],
  ['Step', []],
  ['Warning', []],
  ['Tip', []],
  ['Ready', []],
  ['Troubles', []],
  ['Trouble', []],
  ['Drawing', ['name']],
])

function partOf(node: MdxNode): string | undefined {
  const attributes = shapingAttributes.get(node.name ?? '')
  if (!attributes) return undefined
  return [node.name, ...attributes.map((name) => attributeOf(node, name))].join(' ')
}

function addQuestion(outline: Outline, node: MdxNode, line: number): void {
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
