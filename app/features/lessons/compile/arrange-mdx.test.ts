import { expect, test } from 'vitest'
import { arrangeMdx } from './arrange-mdx.ts'
import { textOf, type MdxNode } from './mdx-node.ts'

const text = (value: string): MdxNode => ({ type: 'text', value })
const paragraph = (...children: MdxNode[]): MdxNode => ({ type: 'paragraph', children })
const element = (name: string, ...children: MdxNode[]): MdxNode => ({
  ...{ type: 'mdxJsxFlowElement', name, children },
})

function arranged(node: MdxNode): MdxNode[] {
  arrangeMdx({ type: 'root', children: [node] })
  return node.children ?? []
}

test('what follows from an option stands after its words, wherever it was written', () => {
  const why = element('Why', text('Patience.'))
  const children = arranged(element('Option', paragraph(why, text('Wait'))))

  expect(children.map(textOf)).toEqual(['Wait', 'Patience.'])
})

test.each([
  ['on one line', [text('Boil')], ['paragraph']],
  ['as a block of its own', [paragraph(text('Boil'))], ['paragraph']],
  ['not at all', [], []],
])('a step written %s holds paragraphs', (_how, inside, types) => {
  expect(arranged(element('Step', ...inside)).map(({ type }) => type)).toEqual(types)
})
