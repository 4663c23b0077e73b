import type { Attempt } from '../engine/attempt.ts'
import type { Carried } from './carried.ts'
import {
  attemptOf,
  carryOn,
  isInput,
  parseAsked,
  verdictOn,
  type Stage,
  type Typed,
} from './stage.ts'
import { formatTrace } from '../engine/trace.ts'
import { visibleBlocks } from '../engine/world.ts'

export type TakenPost = {
  before: Attempt
  after: Attempt
  carried: Carried
  /** The page is shown again as it was, with what is wrong. */
  isAtFault: boolean
  /** What stands in fields found wrong, to be shown once more and kept nowhere. */
  typed: [field: string, raw: string][]
}

/** Longest pause counted, in tenths of a second. */
const longestPause = 6_000

/**
 * One press on a page without JavaScript: what was typed is judged here, in memory, and only the
 * verdicts go on. A press that is none leaves the attempt as it was.
 */
export function takePost(
  stage: Stage,
  carried: Carried,
  form: FormData,
  now: Date,
): TakenPost {
  const before = attemptOf(stage, carried.trace)
  const inputs = visibleBlocks(stage.compiled.scenario, before.world).filter(isInput)
  const typed = inputs.map((input) => ({ input, raw: textIn(form, `o.${input.id}`) }))
  const asked = parseAsked(textIn(form, 'lam'), pauseBefore(form, now))
  const all: Typed = new Map(typed.map(({ input, raw }) => [input.id, raw]))
  const after = asked ? carryOn(stage, before, all, asked) : before
  // Whatever was asked for, undo or nothing at all, what looks real goes nowhere.
  const bearable = typed.filter(
    ({ input, raw }) => verdictOn(stage, before.world, input, raw, all) !== 'real',
  )
  return {
    before,
    after,
    carried: { ...carried, trace: formatTrace(after.trace) },
    isAtFault: after.world.errors.length > 0 || bearable.length < typed.length,
    typed: bearable.map(({ input, raw }) => [input.id, raw]),
  }
}

/** Tenths of a second since the page was made, as far as it can be believed. */
function pauseBefore(form: FormData, now: Date): number {
  const pause = Math.round((now.getTime() - Number(form.get('luc'))) / 100)
  return Number.isNaN(pause) ? 0 : Math.min(Math.max(0, pause), longestPause)
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
