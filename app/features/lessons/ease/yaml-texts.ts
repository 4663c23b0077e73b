import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'

export type Path = readonly (string | number)[]

/** A text of a YAML file with the lines of its own key and of all keys around it, outermost first. */
export type YamlText = { path: Path; text: string; lines: readonly number[] }

export function textsInYaml(source: string): YamlText[] {
  const counter = new LineCounter()
  const { contents } = parseDocument(source, { lineCounter: counter })
  const lineAt = (node: unknown): number =>
    isScalar(node) || isMap(node) || isSeq(node)
      ? counter.linePos(node.range?.[0] ?? 0).line
      : 1

  const textsIn = (node: unknown, path: Path, lines: readonly number[]): YamlText[] => {
    if (isMap(node)) {
      return node.items.flatMap((pair) =>
        isPair(pair) && isScalar(pair.key)
          ? textsIn(
              pair.value,
              [...path, String(pair.key.value)],
              [...lines, lineAt(pair.key)],
            )
          : [],
      )
    }
    if (isSeq(node)) {
      return node.items.flatMap((item, index) =>
        textsIn(item, [...path, index], [...lines, lineAt(item)]),
      )
    }
    if (!isScalar(node) || typeof node.value !== 'string') return []
    return [{ path, text: node.value, lines }]
  }
  return textsIn(contents, [], [])
}
