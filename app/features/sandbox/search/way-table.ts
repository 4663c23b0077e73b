/**
 * How many actions each world of a scenario is from its goal, by the world's key. It is made once,
 * when the scenario is built, so that a hint needs no search. A text of about three bytes a world:
 * the keys as hashes of 24 bits, salted so that no two are the same.
 */
export type WayTable = (key: string) => number | undefined

const mostDistance = 255

/** Throws where a way is longer than 255 actions, or no salt tells all the keys apart. */
export function writeWayTable(distances: ReadonlyMap<string, number>): string {
  const salt = Array.from({ length: 256 }, (_, index) => index).find(
    (each) =>
      new Set([...distances.keys()].map((key) => hashOf(key, each))).size ===
      distances.size,
  )
  if (salt === undefined) throw new Error('No salt tells all worlds apart.')
  if (Math.max(0, ...distances.values()) > mostDistance)
    throw new Error(`A way is longer than ${mostDistance} actions.`)
  const entries = [...distances]
    .map(([key, distance]) => ({ hash: hashOf(key, salt), distance }))
    .sort((one, other) => one.hash - other.hash)
  const steps = entries.flatMap(({ hash }, index) =>
    inSevens(hash - (entries[index - 1]?.hash ?? 0)),
  )
  const bytes = [salt, ...inSevens(entries.length), ...steps]
  return btoa(
    String.fromCharCode(...bytes) +
      String.fromCharCode(...entries.map(({ distance }) => distance)),
  )
}

/** Reads what `writeWayTable` wrote; of any other text nothing sensible is to be expected. */
export function readWayTable(text: string): WayTable {
  const bytes = atob(text)
  const salt = bytes.charCodeAt(0)
  let at = 1
  const next = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.charCodeAt(at++)
      value += (byte & 127) << shift
      if (byte < 128 || at >= bytes.length) return value
    }
  }
  const hashes: number[] = []
  const count = next()
  for (let hash = 0; hashes.length < count;) hashes.push((hash += next()))
  const distances = new Map(
    hashes.map((hash, index) => [hash, bytes.charCodeAt(at + index)] as const),
  )
  return (key) => distances.get(hashOf(key, salt))
}

/** A number in groups of seven bits, the lowest first; all but the last have the eighth set. */
function inSevens(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...inSevens(value >>> 7)]
}

/** FNV-1a over the characters, folded to 24 bits. */
function hashOf(key: string, salt: number): number {
  let hash = 2166136261 ^ salt
  for (let index = 0; index < key.length; index++)
    hash = Math.imul(hash ^ key.charCodeAt(index), 16777619)
  return (hash ^ (hash >>> 24)) & 0xffffff
}
