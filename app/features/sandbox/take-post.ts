import type { Attempt } from './attempt.ts'
import type { Carried } from './carried.ts'
import { attemptOf, carryOn, isInput, parseAsked, type Stage, type Typed } from './stage.ts'
import { formatTrace } from './trace.ts'
import { visibleBlocks } from './world.ts'

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
  const typed = readTyped(stage, before, form)
  const paused = (now.getTime() - Number(form.get('luc'))) / 100
  const pause = Number.isFinite(paused)
    ? Math.min(Math.max(0, Math.round(paused)), longestPause)
    : 0
  const asked = parseAsked(textIn(form, 'lam'), pause)
  const after = asked ? carryOn(stage, before, typed, asked) : before
  const { fields, errors } = after.world
  const isRefused = [...typed.keys()].some((field) => fields[field] === 'real')
  return {
    before,
    after,
    carried: { ...carried, trace: formatTrace(after.trace) },
    isAtFault: errors.length > 0 || isRefused,
    typed: [...typed].filter(([field]) => fields[field] !== 'real'),
  }
}

function readTyped(stage: Stage, { world }: Attempt, form: FormData): Typed {
  const inputs = visibleBlocks(stage.compiled.scenario, world).filter(isInput)
  return new Map(inputs.map(({ id }) => [id, textIn(form, `o.${id}`)]))
}

function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
