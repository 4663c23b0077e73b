import { assertNever } from '#app/platform/assert-never.ts'
import type { Block, BlockOf } from '../scenario/block.ts'
import { applyAll, go, type Step } from './effects.ts'
import { markRecovered, metOnPress, recoveredByPress } from './faults.ts'
import type { Effect } from '../scenario/effect.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { settle } from './settle.ts'
import { isVerdictOn } from './verdicts.ts'
import {
  findBlock,
  holds,
  openApps,
  screenIdOf,
  screenOf,
  type Action,
  type Signal,
  type World,
} from './world.ts'

/**
 * The one rule of the sandbox: a world and what is done in it give the next world. Player,
 * server, hints and judgement all ask this function and nothing else. What cannot be done at all
 * leaves the world as it is.
 */
export function step(scenario: Scenario, world: World, action: Action): Step {
  return stepIfPossible(scenario, world, action) ?? { world, signals: [] }
}

/** As `step`, but undefined where the action cannot be done in this world. */
export function stepIfPossible(
  scenario: Scenario,
  world: World,
  action: Action,
): Step | undefined {
  if (world.ended) return undefined
  if (action.do === 'dismiss') return dismiss(scenario, world)
  if (world.trap !== undefined) return undefined
  switch (action.do) {
    case 'fill':
      return fill(scenario, world, action)
    case 'press':
      return press(scenario, world, action.control)
    case 'open':
      return open(scenario, world, action.app)
    case 'back':
      return goBack(scenario, world)
    default:
      return assertNever(action)
  }
}

/** Whether the action can be done in this world at all. */
export function isPossible(scenario: Scenario, world: World, action: Action): boolean {
  return stepIfPossible(scenario, world, action) !== undefined
}

function fill(
  scenario: Scenario,
  world: World,
  { field, verdict }: Action & { do: 'fill' },
): Step | undefined {
  const block = findBlock(scenario, world, field)
  if (!block || !isVerdictOn(block, verdict)) return undefined
  const next = {
    ...world,
    fields: { ...world.fields, [field]: verdict },
    errors: world.errors.filter((wrong) => wrong !== field),
  }
  return {
    world: next,
    signals: verdict === 'real' ? [{ type: 'guard-block', field }] : [],
  }
}

function press(scenario: Scenario, world: World, control: string): Step | undefined {
  const block = findBlock(scenario, world, control)
  if (block?.block === 'switch') return turn(scenario, world, block)
  if (block?.block !== 'button') return undefined
  const wrong = unmetNeeds(scenario, world, block)
  return wrong.length > 0 ? refuse(world, wrong) : pressRight(scenario, world, block)
}

/** A press with wrong fields does nothing but say which. */
function refuse(world: World, wrong: readonly string[]): Step {
  const tries = wrong.map((field) => [field, (world.tries[field] ?? 0) + 1] as const)
  return {
    world: {
      ...world,
      errors: wrong,
      tries: { ...world.tries, ...Object.fromEntries(tries) },
    },
    signals: wrong.map((field) => ({
      type: 'field-error',
      field,
      verdict: world.fields[field] ?? 'empty',
    })),
  }
}

function pressRight(scenario: Scenario, world: World, button: BlockOf<'button'>): Step {
  const chosen = button.cases.find(({ when }) => holds(scenario, world, when))
  const fault = metOnPress(scenario, world, button.id)
  const effects = effectsWith(fault, chosen?.do ?? button.do)
  // A code that has been used need not be shown any longer.
  const notified = usesCode(scenario, world, button) ? undefined : world.notified
  const faults = { ...world.faults, ...(fault && { [fault.id]: 'met' as const }) }
  const done = applyAll(scenario, { ...world, errors: [], notified, faults }, effects)
  const hasWorked = fault?.isInstead !== true
  const over = hasWorked ? recoveredByPress(scenario, world, button.id) : []
  const recovered = markRecovered(scenario, done.world, over)
  const settled = settle(scenario, world, recovered.world)
  const met: Signal[] = fault ? [{ type: 'fault-met', fault: fault.id }] : []
  return {
    world: settled.world,
    signals: [...met, ...done.signals, ...recovered.signals, ...settled.signals],
  }
}

function effectsWith(
  fault: { isInstead: boolean; do: Effect[] } | undefined,
  effects: readonly Effect[],
): readonly Effect[] {
  if (!fault) return effects
  return fault.isInstead ? fault.do : [...effects, ...fault.do]
}

/** A switch gives its fact the other of its two values. */
function turn(scenario: Scenario, world: World, { fact }: BlockOf<'switch'>): Step {
  const other = scenario.facts[fact]?.find((value) => value !== world.facts[fact])
  const facts = { ...world.facts, ...(other !== undefined && { [fact]: other }) }
  return settle(scenario, world, { ...world, errors: [], facts })
}

function open(scenario: Scenario, world: World, app: string): Step | undefined {
  if (app === world.front || !openApps(scenario, world).includes(app)) return undefined
  return settle(scenario, world, { ...world, front: app, errors: [] })
}

function goBack(scenario: Scenario, world: World): Step | undefined {
  const { back } = screenOf(scenario, screenIdOf(world))
  if (back === undefined) return undefined
  return settle(scenario, world, { ...go(scenario, world, back), errors: [] })
}

function usesCode(scenario: Scenario, world: World, { needs }: BlockOf<'button'>): boolean {
  return needs.some((field) => {
    const block = findBlock(scenario, world, field)
    if (block?.block !== 'field') return false
    return [block.expect].flat().some((source) => source.startsWith('code.'))
  })
}

function dismiss(scenario: Scenario, world: World): Step | undefined {
  if (world.trap === undefined) return undefined
  const trap = scenario.traps[world.trap]
  const done = applyAll(scenario, { ...world, trap: undefined }, trap?.after ?? [])
  const settled = settle(scenario, world, done.world)
  return { world: settled.world, signals: [...done.signals, ...settled.signals] }
}

/** The needed fields that are not right, in the order the button names them. */
export function unmetNeeds(
  scenario: Scenario,
  world: World,
  button: BlockOf<'button'>,
): string[] {
  return button.needs.filter((field) => {
    const block = findBlock(scenario, world, field)
    return block !== undefined && !isRight(block, world.fields[field] ?? 'empty')
  })
}

/** Whether an input filled like this lets a button that needs it work. */
export function isRight(block: Block, verdict: string): boolean {
  if (block.block !== 'choice') return verdict === 'ok'
  return block.expect === undefined ? verdict !== 'empty' : verdict === block.expect
}
