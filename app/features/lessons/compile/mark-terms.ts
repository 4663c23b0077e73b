import { visit } from './arrange-mdx.ts'
import type { Fault } from './lesson-problem.ts'
import { attributeOf, childrenOf, isElement, lineOf, textOf } from './mdx-node.ts'
import type { MdxNode } from './mdx-node.ts'

/** What a `<Term>` is looked up by in the glossary. */
export const termOf = (term: MdxNode): string =>
  (attributeOf(term, 'of') ?? textOf(term)).trim()

/** Gives each `<Term>` what it is looked up by and its number in the lesson, for its anchor. */
export function numberTerms(tree: MdxNode): void {
  let count = 0
  visit(tree, (node) => {
    if (!isElement(node, 'Term')) return
    const attribute = (name: string, value: string) => ({
      type: 'mdxJsxAttribute',
      name,
      value,
    })
    node.attributes = [attribute('of', termOf(node)), attribute('mark', String(count))]
    count += 1
  })
}

/** A term is pressed, so it cannot stand in what is itself pressed or is listed elsewhere. */
export function faultsOfTermPlaces(tree: MdxNode): Fault[] {
  return childrenOf(tree).flatMap((child) => {
    const place = placeNames.get(child.type) ?? placeNames.get(child.name ?? '')
    if (place === undefined) return faultsOfTermPlaces(child)
    return termsIn(child).map((term) => ({
      line: lineOf(term),
      key: 'Term',
      message: `stands in ${place}, where it cannot be tapped`,
      mend: 'mark the word where it next stands in running text',
    }))
  })
}

const placeNames = new Map([
  ['heading', 'a heading'],
  ['link', 'a link'],
  ['Option', 'an option'],
  ['Practise', 'a button'],
])

/** The reason for an option is shown beside its button, and may hold terms. */
function termsIn(node: MdxNode): MdxNode[] {
  return childrenOf(node).flatMap((child) => {
    if (isElement(child, 'Why')) return []
    return isElement(child, 'Term') ? [child] : termsIn(child)
  })
}
