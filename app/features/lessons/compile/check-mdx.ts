import { isRight, optionsOf } from './arrange-mdx.ts'
import type { Fault } from './lesson-problem.ts'
import {
  attributeOf,
  childrenOf,
  elementsIn,
  isElement,
  lineOf,
  textOf,
} from './mdx-node.ts'
import type { MdxNode } from './mdx-node.ts'

type Check = { isFault: (node: MdxNode) => boolean; fault: Omit<Fault, 'line'> }

const isComment = (code: string) => /^\s*(\/\*[\s\S]*\*\/\s*)?$/.test(code)

const expression: Check = {
  isFault: ({ value = '' }) => !isComment(value),
  fault: {
    key: '{…}',
    message: 'JavaScript is not allowed in a lesson',
    mend: 'write \\{ for a brace',
  },
}

/** Mistakes in plain Markdown, and the parts of MDX that would run code, by type of node. */
const checks = new Map<string, Check>(
  Object.entries({
    mdxjsEsm: {
      isFault: () => true,
      fault: {
        key: 'import/export',
        message: 'is not allowed in a lesson',
        mend: 'remove it; the components are there without it',
      },
    },
    mdxFlowExpression: expression,
    mdxTextExpression: expression,
    heading: {
      isFault: ({ depth }) => depth !== 2 && depth !== 3,
      fault: {
        key: 'heading',
        message: 'must be of level 2 or 3',
        mend: 'begin it with ## or ###; the title comes from the frontmatter',
      },
    },
    image: {
      isFault: ({ alt }) => !alt?.trim(),
      fault: {
        key: 'image',
        message: 'has no text for those who cannot see it',
        mend: 'write ![what is seen](/address)',
      },
    },
    link: {
      isFault: ({ url = '' }) => !/^(#|\/(?!\/))/.test(url),
      fault: {
        key: 'link',
        message:
          'leads out of the site, where readers cannot tell a true address from a false one',
        mend: 'write the address as <RealAddress>…</RealAddress>',
      },
    },
  }),
)

export function faultsOfMarkdown(node: MdxNode): Fault[] {
  const check = checks.get(node.type)
  return check?.isFault(node) ? [{ line: lineOf(node), ...check.fault }] : []
}

/** Mistakes of a check question. */
export function faultsOfQuestion(
  question: MdxNode,
  earlierIds: readonly string[],
): Fault[] {
  const faults: Fault[] = []
  const id = attributeOf(question, 'id') ?? ''
  const add = (message: string, mend: string, at = question) =>
    faults.push({ line: lineOf(at), key: `Question ${id}`, message, mend })

  if (id && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    add('has an id that is not kebab-case', 'use a-z, 0-9 and hyphens only')
  }
  if (earlierIds.includes(id))
    add('has the id of an earlier question', 'give it its own id')

  const asked = childrenOf(question).filter((child) => !isElement(child, 'Option'))
  if (!asked.map(textOf).join('').trim()) {
    add('asks nothing', 'write the question above its options')
  }

  const options = optionsOf(question)
  if (options.length < 2) add('has fewer than two options', 'add an <Option>')
  const right = options.filter(isRight).length
  if (right !== 1) {
    add(
      `has ${String(right)} right options`,
      'write <Option right> for exactly one of them',
    )
  }
  for (const option of options) {
    if (elementsIn(option, 'Why').length !== 1) {
      add(
        'has an option without one <Why>',
        'say in <Why>…</Why> what follows from it',
        option,
      )
    }
  }
  return faults
}
