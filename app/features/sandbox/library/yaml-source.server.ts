import { readFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { isCollection, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import type { ContentProblem, Finding, KeyPath } from '../scenario/content-problem.ts'

/** A YAML file as data, which still knows on which line each key stands. */
export type YamlSource = {
  /** Undefined where the file is missing or is not YAML; `problems` then says so. */
  data: unknown
  problems: ContentProblem[]
  /** The finding with the place in this file that it is about. */
  locate(finding: Finding): ContentProblem
}

/** Reads a YAML file; whatever is wrong with it comes back as problems, never as an exception. */
export async function readYaml(path: string): Promise<YamlSource> {
  const file = relative(process.cwd(), path)
  const text = await readIfThere(path)
  if (text === undefined) {
    const missing = { file, line: 1, column: 1, message: 'The file is missing. Write it.' }
    return { data: undefined, problems: [missing], locate: () => missing }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number, message: string): ContentProblem => {
    const { line, col } = lines.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message }
  }
  const problems = [...document.errors, ...document.warnings].map((error) =>
    at(error.pos[0], `This is not YAML: ${error.message}.`),
  )
  return {
    data: problems.length > 0 ? undefined : document.toJS(),
    problems,
    locate: ({ path: keys, message }) => at(offsetOf(document, keys), message),
  }
}

/** Where a key stands; where there is no such key, where the nearest thing around it begins. */
function offsetOf(document: Document, keys: KeyPath): number {
  for (let length = keys.length; length > 0; length--) {
    const parent: unknown = document.getIn(keys.slice(0, length - 1), true)
    const last = keys[length - 1]
    if (!isCollection(parent) || !parent.has(last)) continue
    const pair = parent.items.find(
      (item) => isPair(item) && isScalar(item.key) && item.key.value === last,
    )
    const node: unknown = isPair(pair) ? pair.key : parent.get(last, true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return undefined
    throw error
  }
}
