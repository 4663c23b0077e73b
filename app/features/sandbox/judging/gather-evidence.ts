import type { Moment } from '../engine/attempt.ts'
import type { Block, BlockOf } from '../scenario/block.ts'
import {
  evidenceVersion,
  type Evidence,
  type FieldEvidence,
  type ScreenEvidence,
} from './evidence.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { TraceItem } from '../engine/trace.ts'
import {
  findBlock,
  holds,
  screenIdOf,
  screenOf,
  type Signal,
  type World,
} from '../engine/world.ts'

/** Gathers evidence while an attempt that begins with this world is played. */
export function gatherEvidence(scenario: Scenario, start: World) {
  const screens = new Map<string, ScreenEvidence>()
  /** The inputs filled in by "show me" and not touched since. */
  const helped = new Set<string>()
  let inSight: ReadonlySet<string> = new Set()
  let last: TraceItem | undefined
  let world = start

  function take({ item, before, after, signals }: Moment): void {
    const screen = onScreen(screens, screenIdOf(before))
    screen.tenths += item.after
    takeHelp(screen, item)
    if (item.do === 'fill') {
      if (isShownHow(last, item)) helped.add(item.field)
      else helped.delete(item.field)
    }
    if (item.do === 'press') takePress(screen, item.control, before, signals)
    for (const signal of signals) takeSignal(screen, signal)
    last = item
    world = after
    if (after !== before) look(screenIdOf(before))
  }

  /** What is in sight now, after the screen that was there before. */
  function look(before: string | undefined): void {
    const id = screenIdOf(world)
    const screen = onScreen(screens, id)
    if (id !== before) {
      screen.shown += 1
      inSight = new Set()
    }
    const seen = new Set<string>()
    for (const block of screenOf(scenario, id).blocks) {
      if (isInput(block)) {
        if (!isThere(block)) continue
        seen.add(block.id)
        if (!inSight.has(block.id)) inField(screen, block.id).shown += 1
      } else if (mayBeTrap(block) && isThere(block)) {
        for (const trap of trapsBehind(block)) screen.traps = counted(screen.traps, trap, 0)
      }
    }
    inSight = seen
  }

  function isThere({ when }: Block): boolean {
    return when === undefined || holds(scenario, world, when)
  }

  /** The traps a press of this button would lead into now. */
  function trapsBehind({ cases, do: otherwise }: BlockOf<'button'>): string[] {
    const chosen = cases.find(({ when }) => holds(scenario, world, when))
    return trapsIn(chosen?.do ?? otherwise)
  }

  function takePress(
    screen: ScreenEvidence,
    control: string,
    before: World,
    signals: readonly Signal[],
  ): void {
    const button = findBlock(scenario, before, control)
    if (button?.block !== 'button') return
    for (const id of button.needs) {
      if (!findBlock(scenario, before, id)) continue
      const field = inField(screen, id)
      const wrong = errorIn(signals, id)
      field.tries = (field.tries ?? 0) + 1
      if (wrong !== undefined) field.errors = counted(field.errors, wrong)
      field.first ??= wrong === undefined ? (helped.has(id) ? 'helped' : 'right') : 'wrong'
    }
  }

  function takeSignal(screen: ScreenEvidence, signal: Signal): void {
    if (signal.type === 'trap-taken') screen.traps = counted(screen.traps, signal.trap)
    if (signal.type === 'guard-block') {
      const field = inField(screen, signal.field)
      field.refused = (field.refused ?? 0) + 1
    }
    if (signal.type !== 'fault-met' && signal.type !== 'fault-recovered') return
    const place = scenario.faults[signal.fault]?.at.screen
    if (place === undefined) return
    const state = signal.type === 'fault-met' ? 'met' : 'recovered'
    const there = onScreen(screens, place)
    there.faults = { ...there.faults, [signal.fault]: state }
  }

  function give(): Evidence {
    const [wrong] = world.errors
    const left = { screen: screenIdOf(world), ...(wrong !== undefined && { field: wrong }) }
    return {
      version: evidenceVersion,
      screens: Object.fromEntries(screens),
      ...(world.ended === undefined && { left }),
    }
  }

  look(undefined)
  return { take, give }
}

function takeHelp(screen: ScreenEvidence, item: TraceItem): void {
  if (item.do === 'hint') screen.hints = counted(screen.hints, String(item.level))
  if (item.do === 'stuck') screen.stuck = counted(screen.stuck, item.on)
  if (item.do === 'undo') screen.undos = (screen.undos ?? 0) + 1
}

function onScreen(screens: Map<string, ScreenEvidence>, id: string): ScreenEvidence {
  const known = screens.get(id)
  if (known) return known
  const fresh: ScreenEvidence = { shown: 0, tenths: 0 }
  screens.set(id, fresh)
  return fresh
}

function inField(screen: ScreenEvidence, id: string): FieldEvidence {
  screen.fields ??= {}
  return (screen.fields[id] ??= { shown: 0 })
}

type Counts = Record<string, number>

function counted(counts: Counts = {}, name: string, more = 1): Counts {
  counts[name] = (counts[name] ?? 0) + more
  return counts
}

/** The player does what "show me" shows at once, in the learner's stead. */
function isShownHow(last: TraceItem | undefined, { after }: TraceItem): boolean {
  return last?.do === 'hint' && last.level === 4 && after === 0
}

function isInput({ block }: Block): boolean {
  return block === 'field' || block === 'choice' || block === 'check'
}

function mayBeTrap(block: Block): block is BlockOf<'button'> {
  if (block.block !== 'button') return false
  return [block.do, ...block.cases.map((each) => each.do)].some(
    (effects) => trapsIn(effects).length > 0,
  )
}

function trapsIn(effects: BlockOf<'button'>['do']): string[] {
  return effects.flatMap((effect) => ('trap' in effect ? [effect.trap] : []))
}

function errorIn(signals: readonly Signal[], field: string): string | undefined {
  for (const signal of signals)
    if (signal.type === 'field-error' && signal.field === field) return signal.verdict
  return undefined
}
