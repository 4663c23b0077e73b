import type { KeyPath } from '../scenario/content-problem.ts'

/** Data that knows of each of its parts in which source and where in it that part is written. */
export type Sourced<Source> = { source: Source; path: KeyPath } & (
  | { value: unknown }
  | { items: readonly Sourced<Source>[] }
  | { entries: ReadonlyMap<string, Sourced<Source>> }
)

export function sourced<Source>(
  data: unknown,
  source: Source,
  path: KeyPath = [],
): Sourced<Source> {
  if (Array.isArray(data)) {
    const items = data.map((each, index) => sourced(each, source, [...path, index]))
    return { source, path, items }
  }
  if (typeof data !== 'object' || data === null) return { source, path, value: data }
  const entries = Object.entries(data).map(
    ([key, inner]) => [key, sourced(inner, source, [...path, key])] as const,
  )
  return { source, path, entries: new Map(entries) }
}

export function dataOf<Source>(part: Sourced<Source>): unknown {
  if ('items' in part) return part.items.map((each) => dataOf(each))
  if (!('entries' in part)) return part.value
  return Object.fromEntries([...part.entries].map(([key, each]) => [key, dataOf(each)]))
}

/** Where the part at a path of the data is written; of what is not there, what is around it. */
export function placeOf<Source>(
  part: Sourced<Source>,
  [key, ...rest]: KeyPath,
): { source: Source; path: KeyPath } {
  if (key === undefined) return part
  const inner =
    'entries' in part
      ? part.entries.get(String(key))
      : 'items' in part
        ? part.items[Number(key)]
        : undefined
  // A missing key is looked for in the same source: there its name may still stand.
  return inner
    ? placeOf(inner, rest)
    : { source: part.source, path: [...part.path, key, ...rest] }
}

/** The parts of a map by key; none where it is something else. */
export function entriesOf<Source>(
  part: Sourced<Source> | undefined,
): ReadonlyMap<string, Sourced<Source>> {
  return part && 'entries' in part ? part.entries : new Map()
}
