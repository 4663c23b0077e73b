import { attributeOf, childrenOf, isElement, textOf, type MdxNode } from './mdx-node.ts'

/** What a page shows in words though it is written as an attribute, by component. */
export const shownAttributes: ReadonlyMap<string, readonly string[]> = new Map([
  ['Still', ['caption']],
  ['Row', ['inPerson', 'online']],
  ['Warning', ['title']],
  ['Tip', ['title']],
  ['Trouble', ['ask']],
])

const blocks = ['paragraph', 'heading', 'listItem', 'tableCell', 'mdxJsxFlowElement']

type Options = { without?: string }

/** The words of a document without their markup; those of the component `without` are left out. */
export function plainText(node: MdxNode, options: Options = {}): string {
  return collect(node, options).replace(/\s+/g, ' ').trim()
}

function collect(node: MdxNode, options: Options): string {
  if (options.without !== undefined && isElement(node, options.without)) return ''
  const attributes = (shownAttributes.get(node.name ?? '') ?? []).map(
    (name) => `${attributeOf(node, name) ?? ''} `,
  )
  const inside = childrenOf(node).map((child) => collect(child, options))
  const text = [...attributes, inside.length > 0 ? inside.join('') : textOf(node)].join('')
  return blocks.includes(node.type) ? `${text} ` : text
}
