/**
 * The n-th code of its name in an attempt: the same seed gives the same codes, so that a page made
 * on the server and the player in the browser show the same. Practice needs no secrecy here.
 */
export function makeCode(
  seed: number,
  name: string,
  issue: number,
  digits: number,
): string {
  let hash = 2166136261 ^ seed
  for (const character of `${name}#${issue}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619)
  }
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507)
  const number = (hash ^ (hash >>> 13)) >>> 0
  return String(number % 10 ** digits).padStart(digits, '0')
}
