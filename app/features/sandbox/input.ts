import { findSlip, isWellFormed, looksReal, normalise } from './field-kind.ts'
import type { BlockOf } from './block.ts'
import type { Persona } from './persona.ts'
import type { Scenario } from './scenario.ts'
import type { Verdict, World } from './world.ts'

/** What the values of one attempt come from: who is being played, and its own one-time codes. */
export type Casting = { persona: Persona; seed: number }

/** Looks at what was typed and says what it is. The value goes no further than this function. */
export function judgeInput(
  { persona, seed }: Casting,
  scenario: Scenario,
  world: World,
  field: BlockOf<'field'>,
  raw: string,
): Verdict {
  const value = normalise(field.kind, raw)
  if (value === '') return 'empty'

  const behind = (source: string) =>
    normalise(field.kind, valueOf({ persona, seed }, scenario, world, source))
  const expected = [field.expect].flat()
  const right = expected.map(behind)
  if (right.includes(value)) return 'ok'
  if (looksReal(raw) && !isHalfTyped(field, value)) return 'real'

  const mistakes = Object.entries(field.mistakes)
  const known =
    mistakes.find(([, source]) => behind(source) === value)?.[0] ??
    right.map((each) => findSlip(field.kind, value, each)).find(Boolean)
  if (known !== undefined) return known
  if (!isWellFormed(field.kind, value)) return 'malformed'
  return isEarlierCode({ persona, seed }, world, expected, value) ? 'expired' : 'mismatch'
}

/**
 * A practice number has on its way, at ten digits, the look of a telephone's. No citizen's number
 * begins like it, so it may be typed to its end.
 */
function isHalfTyped({ kind }: BlockOf<'field'>, value: string): boolean {
  return kind === 'citizen-id' && value.startsWith('099') && !isWellFormed(kind, value)
}

/** The value behind `persona.<key>` or `code.<id>`; any other text is the value itself. */
export function valueOf(
  { persona, seed }: Casting,
  scenario: Scenario,
  world: World,
  source: string,
): string {
  const [kind, key = ''] = source.split('.', 2)
  if (kind === 'persona') {
    const found = Object.entries(persona).find(([name]) => name === key)
    return found ? String(found[1]) : source
  }
  const code = kind === 'code' ? scenario.codes[key] : undefined
  if (!code) return source
  const issue = world.issued[key]
  return issue === undefined ? '' : makeCode(seed, key, issue, code.digits)
}

function isEarlierCode(
  { seed }: Casting,
  world: World,
  expected: readonly string[],
  value: string,
): boolean {
  const codes = expected.flatMap((source) =>
    source.startsWith('code.') ? [source.slice(5)] : [],
  )
  return codes.some((code) =>
    Array.from({ length: Math.max(0, (world.issued[code] ?? 0) - 1) }, (_, index) =>
      makeCode(seed, code, index + 1, value.length),
    ).includes(value),
  )
}

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
