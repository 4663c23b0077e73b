import type { BlockOf, FieldKind } from '../scenario/block.ts'
import {
  findFlaw,
  findSlip,
  isDecidedByLearner,
  isSame,
  isWellFormed,
  normalise,
  outsideOf,
} from '../fields/field-kind.ts'
import { makeCode } from './one-time-code.ts'
import { holdsReal } from '../fields/privacy-guard.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { valueOf, type Casting } from './source-value.ts'
import { compose } from '../fields/vietnamese-typing.ts'
import { findBlock, type Verdict, type World } from '../engine/world.ts'

type Field = BlockOf<'field'>

/** A value with all it is held against, every text of it normalised. */
type Asked = {
  field: Field
  kind: FieldKind
  raw: string
  value: string
  right: readonly string[]
  behind: (source: string) => string
}

/**
 * Looks at what was typed and says what it is. The value goes no further than this function.
 * `typed` is what stands in the other fields of the same form.
 */
export function judgeInput(
  casting: Casting,
  scenario: Scenario,
  world: World,
  field: Field,
  raw: string,
  typed: ReadonlyMap<string, string> = new Map(),
): Verdict {
  const read = (text: string) => normalise(readingKind(scenario, world, field), text)
  const behind = (source: string) => read(valueOf(casting, scenario, world, source, typed))
  const right = [field.expect].flat().map(behind)
  const value = readAs(field, raw, right, read)
  const asked = { field, kind: field.kind, raw, value, right, behind }
  if (asked.value === '') return 'empty'
  return (
    known(asked) ??
    (isReal(asked) ? 'real' : undefined) ??
    wanted(casting, asked) ??
    wrong(casting, world, asked)
  )
}

/** A field that repeats another is read as that one is: a passcode without its spaces. */
function readingKind(scenario: Scenario, world: World, { kind, expect }: Field): FieldKind {
  const [, name = ''] = String(expect).split('.')
  const block = kind === 'repeat' ? findBlock(scenario, world, name) : undefined
  return block?.block === 'field' ? block.kind : kind
}

/** In a drill the keys count as much as what a Vietnamese keyboard has made of them already. */
function readAs(
  { kind, method }: Field,
  raw: string,
  right: readonly string[],
  read: (text: string) => string,
): string {
  const asTyped = read(raw)
  const isRight = right.some((each) => isSame(kind, asTyped, each))
  return method === undefined || isRight ? asTyped : read(compose(method, raw))
}

/** A value the scenario has foreseen. What repeats the learner's own may still be real. */
function known({ field, kind, raw, value, right, behind }: Asked): Verdict | undefined {
  const isRefused = kind === 'repeat' && holdsReal(raw, kind)
  if (!isRefused && right.some((each) => isSame(kind, value, each))) return 'ok'
  const mistakes = Object.entries(field.mistakes)
  return mistakes.find(([, source]) => behind(source) === value)?.[0]
}

/**
 * Whether a value must be refused. On its way to the right one it may have the look of something
 * else: a practice number of a citizen, at ten digits, that of a telephone.
 */
function isReal({ kind, raw, value, right }: Asked): boolean {
  if (kind === 'repeat') return holdsReal(raw, kind)
  const mayBeCitizen = kind === 'citizen-id' || kind === 'tax-code'
  const isPractice = mayBeCitizen && value.startsWith('099') && value.length <= 12
  const isOnItsWay = isPractice || right.some((each) => each.startsWith(value))
  return !isOnItsWay && holdsReal(raw, kind)
}

/** What is found where more than one value is right. */
function wanted({ persona }: Casting, asked: Asked): Verdict | undefined {
  const { field, kind, value, behind } = asked
  if (!isWellFormed(kind, value)) return undefined
  if (isDecidedByLearner(kind)) return findFlaw(kind, value, persona) ?? 'ok'
  if (!field.between) return undefined
  const [first, last] = field.between
  return outsideOf(kind, value, [behind(first), behind(last)]) ?? 'ok'
}

function wrong(casting: Casting, world: World, asked: Asked): Verdict {
  const { kind, value, right } = asked
  const slip = right.map((each) => findSlip(kind, value, each)).find(Boolean)
  if (slip !== undefined) return slip
  if (!isWellFormed(kind, value)) return 'malformed'
  return isEarlierCode(casting, world, asked) ? 'expired' : 'mismatch'
}

function isEarlierCode({ seed }: Casting, world: World, { field, value }: Asked): boolean {
  const codes = [field.expect].flat().flatMap((source) => {
    return source.startsWith('code.') ? [source.slice(5)] : []
  })
  return codes.some((code) =>
    Array.from({ length: Math.max(0, (world.issued[code] ?? 0) - 1) }, (_, index) =>
      makeCode(seed, code, index + 1, value.length),
    ).includes(value),
  )
}
