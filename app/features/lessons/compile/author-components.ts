import { type Fault } from './lesson-problem.ts'
import { attributeOf, isElement, lineOf, type MdxNode } from './mdx-node.ts'

type Use = 'required' | 'optional' | 'flag'
type Grammar = { attributes: Record<string, Use>; inside?: string }

/** Everything an author may write besides Markdown. */
const authorComponents = {
  Steps: { attributes: {} },
  Step: { attributes: {}, inside: 'Steps' },
  Question: { attributes: { id: 'required' } },
  Option: { attributes: { right: 'flag' }, inside: 'Question' },
  Why: { attributes: {}, inside: 'Option' },
  Warning: { attributes: { title: 'optional' } },
  Tip: { attributes: { title: 'optional' } },
  Compare: { attributes: {} },
  Row: {
    attributes: { of: 'required', inPerson: 'required', online: 'required' },
    inside: 'Compare',
  },
  Practise: { attributes: { scenario: 'required', short: 'flag' } },
  Still: { attributes: { scenario: 'required', screen: 'required', caption: 'required' } },
  Ready: { attributes: {} },
  Troubles: { attributes: {} },
  Trouble: { attributes: { ask: 'required' }, inside: 'Troubles' },
  Term: { attributes: { of: 'optional' } },
  Drawing: { attributes: { name: 'required', alt: 'required' } },
  RealAddress: { attributes: {} },
} satisfies Record<string, Grammar>

export type AuthorComponent = keyof typeof authorComponents

const compareRows = ['trips', 'hours', 'waiting', 'days', 'fee'] as const
export type CompareRow = (typeof compareRows)[number]

const isKnown = (name: string): name is AuthorComponent =>
  Object.hasOwn(authorComponents, name)

/** What is wrong with one use of a component, apart from what stands inside it. */
export function faultsOfElement(node: MdxNode, parent: MdxNode): Fault[] {
  const name = node.name ?? ''
  if (!isKnown(name)) return [unknownElement(node, name)]

  const grammar: Grammar = authorComponents[name]
  const faults = faultsOfAttributes(node, name, grammar.attributes)
  if (grammar.inside !== undefined && !isElement(parent, grammar.inside)) {
    faults.push({
      line: lineOf(node),
      key: name,
      message: `stands outside <${grammar.inside}>`,
      mend: `put it directly inside <${grammar.inside}>`,
    })
  }
  const row = attributeOf(node, 'of')
  if (name === 'Row' && !compareRows.some((known) => known === row)) {
    faults.push({
      line: lineOf(node),
      key: 'Row.of',
      message: `“${row ?? ''}” is not a row we know`,
      mend: `choose one of: ${compareRows.join(', ')}`,
    })
  }
  return faults
}

function unknownElement(node: MdxNode, name: string): Fault {
  const isHtml = name === '' || name === name.toLowerCase()
  return {
    line: lineOf(node),
    key: isHtml ? `<${name}>` : name,
    message: isHtml ? 'HTML is not allowed in a lesson' : 'is not a component we know',
    mend: `write Markdown, or use one of: ${Object.keys(authorComponents).join(', ')}`,
  }
}

function faultsOfAttributes(
  node: MdxNode,
  name: string,
  allowed: Record<string, Use>,
): Fault[] {
  const line = lineOf(node)
  const known = Object.keys(allowed).join(', ') || 'none'
  const written = (node.attributes ?? []).flatMap(
    ({ name: key = '{…}', value }): Fault[] => {
      if (!Object.hasOwn(allowed, key)) {
        const message = 'is not an attribute we know'
        return [{ line, key: `${name}.${key}`, message, mend: `use: ${known}` }]
      }
      if (typeof value !== 'object' || value === null) return []
      const mend = `write plain text: ${key}="…"`
      return [{ line, key: `${name}.${key}`, message: 'holds JavaScript', mend }]
    },
  )
  const missing = Object.keys(allowed)
    .filter((key) => allowed[key] === 'required' && !attributeOf(node, key)?.trim())
    .map((key) => ({
      line,
      key: `${name}.${key}`,
      message: 'is missing',
      mend: `write <${name} ${key}="…">`,
    }))
  return [...written, ...missing]
}
