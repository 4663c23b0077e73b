import { beginAttempt, perform, replay, type Attempt } from '../engine/attempt.ts'
import type { CompiledScenario } from '../scenario/compiled-scenario.ts'
import { guidanceFrom } from '../search/guidance.ts'
import { judgeInput } from './input.ts'
import { valueOf, type Casting } from './source-value.ts'
import type { Block, BlockOf } from '../scenario/block.ts'
import type { Mode } from '../scenario/guard.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { formatTrace, parseTrace, type TraceItem } from '../engine/trace.ts'
import { readWayTable } from '../search/way-table.ts'
import { visibleBlocks, type Action, type Verdict, type World } from '../engine/world.ts'

/** One attempt's fixed part: what is played, how, by whom, with which codes. */
export type Stage = {
  compiled: Omit<CompiledScenario, 'texts' | 'ways'>
  /** How far every world is from the goal, as `writeWayTable` writes it; without it help searches. */
  way?: string | undefined
  mode: Mode
  seed: number
}

/** What was typed or chosen on a screen, by field id. Lives as long as one answer or one page. */
export type Typed = ReadonlyMap<string, string>

export function castingOf({ compiled, seed }: Stage): Casting {
  return { persona: compiled.persona, seed }
}

/** The attempt a trace tells of; a fresh one where it tells of none. */
export function attemptOf(stage: Stage, trace: string): Attempt {
  const { scenario } = stage.compiled
  return replay(scenario, stage.mode, trace) ?? beginAttempt(scenario, stage.mode)
}

/**
 * Hands over what stands in the fields, then does the thing asked for. This is the one way from a
 * form to the engine, for the player in the browser and for a page without JavaScript alike.
 */
export function carryOn(
  stage: Stage,
  attempt: Attempt,
  typed: Typed,
  asked: Asked,
): Attempt {
  const { scenario } = stage.compiled
  if (asked.do === 'rewind') return rewind(scenario, attempt, asked)
  const filled = asked.do === 'undo' ? attempt : fillIn(stage, attempt, typed, asked.after)
  const after = filled === attempt ? asked.after : 0
  const done = perform(scenario, filled, { ...asked, after })
  // A check does not give the hint, nor then what comes of it.
  const isGiven = done !== filled
  return isGiven && asked.do === 'hint' && asked.level === 4 ? showMe(stage, done) : done
}

/** "Again from here": as many steps taken back. */
function rewind(
  scenario: Scenario,
  attempt: Attempt,
  { steps, after }: Asked & { do: 'rewind' },
): Attempt {
  let next = attempt
  for (let taken = 0; taken < steps; taken++)
    next = perform(scenario, next, { do: 'undo', after: taken === 0 ? after : 0 })
  return next
}

/** "Show me" does the next thing on the shortest way in the learner's stead. */
function showMe({ compiled: { scenario }, way }: Stage, attempt: Attempt): Attempt {
  const distances = way === undefined ? undefined : readWayTable(way)
  const guidance = guidanceFrom(scenario, attempt.world, distances)
  return guidance ? perform(scenario, attempt, { ...guidance.next, after: 0 }) : attempt
}

/** Hands over the fields, or one of them, whose verdict is another than the world knows. */
export function fillIn(
  stage: Stage,
  attempt: Attempt,
  typed: Typed,
  after: number,
  only?: string,
): Attempt {
  const { scenario } = stage.compiled
  let next = attempt
  for (const block of visibleBlocks(scenario, attempt.world).filter(isInput)) {
    const raw = typed.get(block.id)
    if (raw === undefined || block.id !== (only ?? block.id)) continue
    const verdict = verdictOn(stage, next.world, block, raw, typed)
    const known = next.world.fields[block.id] ?? 'empty'
    // What was refused was wiped: its field is empty because of that, and the reason stays.
    if (verdict === known || (known === 'real' && verdict === 'empty')) continue
    const isFirst = next === attempt
    const fill = {
      do: 'fill',
      field: block.id,
      verdict,
      after: isFirst ? after : 0,
    } as const
    next = perform(scenario, next, fill)
  }
  return next
}

type Input = BlockOf<'field'> | BlockOf<'choice'> | BlockOf<'check'>

export function isInput(block: Block): block is Input {
  return block.block === 'field' || block.block === 'choice' || block.block === 'check'
}

export function verdictOn(
  stage: Stage,
  world: World,
  block: Input,
  raw: string,
  typed: Typed,
): Verdict {
  if (block.block === 'choice') return block.options.includes(raw) ? raw : 'empty'
  if (block.block === 'check') return raw === '' ? 'empty' : 'ok'
  return judgeInput(castingOf(stage), stage.compiled.scenario, world, block, raw, typed)
}

/**
 * The value that makes an input right: shown on the practice card, in help, and when filled in. A
 * field that repeats another wants what was typed there.
 */
export function rightValue(
  stage: Stage,
  world: World,
  field: BlockOf<'field'>,
  typed?: Typed,
): string {
  const [source = ''] = [field.expect].flat()
  return valueOf(castingOf(stage), stage.compiled.scenario, world, source, typed)
}

/** What a press of the form stands for: anything but filling in, or going back several steps. */
export type Asked =
  Exclude<TraceItem, { do: 'fill' }> | { do: 'rewind'; steps: number; after: number }

/** Reads `p.dang-nhap`, `o.tin-nhan`, `b`, `h.2`, `q.word`, `d`, `u` or `u.3`. */
export function parseAsked(value: string, after: number): Asked | undefined {
  const [, steps] = /^u\.(\d{1,3})$/.exec(value) ?? []
  if (steps !== undefined) return { do: 'rewind', steps: Number(steps), after }
  const [item] = parseTrace(`${value}.${after}`) ?? []
  return item?.do === 'fill' ? undefined : item
}

/** The form value of an action, read back by `parseAsked`. */
export function askedFor(action: Exclude<Action, { do: 'fill' }>): string {
  return formatTrace([{ ...action, after: 0 }]).replace(/\.0$/, '')
}
