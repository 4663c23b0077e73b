/** The part of a parsed MDX document we look at; the parser's own types are wider. */
export type MdxNode = {
  type: string
  name?: string | null
  value?: string
  alt?: string | null
  url?: string
  depth?: number
  attributes?: MdxAttribute[]
  children?: MdxNode[]
  position?: { start: { line: number } }
  data?: { hProperties?: Record<string, string> }
}

type MdxAttribute = { type: string; name?: string; value?: unknown }

export const lineOf = (node: MdxNode): number => node.position?.start.line ?? 1

export const childrenOf = (node: MdxNode): MdxNode[] => node.children ?? []

export function isElement(node: MdxNode, name?: string): boolean {
  return node.type.startsWith('mdxJsx') && (name === undefined || node.name === name)
}

export const elementsIn = (node: MdxNode, name: string): MdxNode[] =>
  childrenOf(node).filter((child) => isElement(child, name))

/** The written value of an attribute; one without a value (`right`) is the empty text. */
export function attributeOf(node: MdxNode, name: string): string | undefined {
  const found = node.attributes?.find((attribute) => attribute.name === name)
  if (!found) return undefined
  return typeof found.value === 'string' ? found.value : ''
}

const inline = ['text', 'emphasis', 'strong', 'inlineCode', 'delete', 'break', 'link']

export const isInline = (node: MdxNode): boolean =>
  inline.includes(node.type) || node.type === 'mdxJsxTextElement'

export function textOf(node: MdxNode): string {
  if (node.value !== undefined && ['text', 'inlineCode'].includes(node.type)) {
    return node.value
  }
  return childrenOf(node).map(textOf).join('')
}
