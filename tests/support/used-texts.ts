import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

type Asked = { file: string; key: string; namespaces: string[] }

/** What the program asks of the catalogues, read from its source. */
export type UsedTexts = {
  /** Keys written out in a call of `t`, with the namespaces that their file reads from. */
  asked: Asked[]
  /** Every string of the program: a key that is handed on stands among them. */
  strings: Set<string>
  /** Keys put together at run time; a part put in stands for one word of a key. */
  patterns: RegExp[]
}

export function usedTexts(folder: string): UsedTexts {
  const used: UsedTexts = { asked: [], strings: new Set(), patterns: [] }
  for (const file of sourcesIn(folder)) readSource(file, used)
  return used
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map(({ parentPath, name }) => path.join(parentPath, name))
}

function readSource(file: string, used: UsedTexts): void {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  )
  const namespaces: string[] = []
  const keys: string[] = []
  visit(source, (node) => {
    if (ts.isStringLiteralLike(node)) used.strings.add(node.text)
    if (ts.isTemplateExpression(node) && isKeyLike(node))
      used.patterns.push(patternOf(node))
    namespaces.push(...handedOn(node))
    if (!ts.isCallExpression(node)) return
    const [first] = node.arguments
    const called = node.expression.getText().split('.').pop()
    if (called === 'useTranslation' && first && ts.isStringLiteral(first)) {
      namespaces.push(first.text)
    }
    if (called !== 't' || !first) return
    const { literals, templates } = keysIn(first)
    keys.push(...literals)
    used.patterns.push(...templates.map(patternOf))
  })
  used.asked.push(...keys.map((key) => ({ file, key, namespaces })))
}

/** `TFunction<'coverage'>`: the words are handed on by who asked for them. */
function handedOn(node: ts.Node): string[] {
  if (!ts.isTypeReferenceNode(node) || node.typeName.getText() !== 'TFunction') return []
  return (node.typeArguments ?? []).flatMap((given) =>
    ts.isLiteralTypeNode(given) && ts.isStringLiteral(given.literal)
      ? [given.literal.text]
      : [],
  )
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node)
  node.forEachChild((child) => visit(child, look))
}

/** The keys an argument may come to: itself, either side of a choice, any of a list. */
function keysIn(argument: ts.Expression): {
  literals: string[]
  templates: ts.TemplateExpression[]
} {
  if (ts.isStringLiteralLike(argument)) return { literals: [argument.text], templates: [] }
  if (ts.isTemplateExpression(argument)) return { literals: [], templates: [argument] }
  const parts = ts.isConditionalExpression(argument)
    ? [argument.whenTrue, argument.whenFalse]
    : ts.isArrayLiteralExpression(argument)
      ? [...argument.elements]
      : []
  const found = parts.map(keysIn)
  return {
    literals: found.flatMap(({ literals }) => literals),
    templates: found.flatMap(({ templates }) => templates),
  }
}

/** Outside a call of `t` a template is taken for a key where it begins as one. */
function isKeyLike({ head }: ts.TemplateExpression): boolean {
  return /^[a-z][a-z-]*\.[a-z.-]*$/.test(head.text)
}

function patternOf({ head, templateSpans }: ts.TemplateExpression): RegExp {
  const escaped = (text: string) => text.replace(/[.\\^$*+?()[\]{}|]/g, '\\$&')
  const rest = templateSpans.map(({ literal }) => `[^.]+?${escaped(literal.text)}`)
  return new RegExp(`^${escaped(head.text)}${rest.join('')}$`)
}
