import type { Moment } from './attempt.ts'
import type { BlockOf } from './block.ts'
import { evidenceVersion, type Evidence } from './evidence.ts'
import type { Scenario } from './scenario.ts'
import { createScreenTally, type ScreenTally } from './screen-tally.ts'
import type { TraceItem } from './trace.ts'
import {
  findBlock,
  holds,
  screenIdOf,
  visibleBlocks,
  type Signal,
  type World,
} from './world.ts'

/** Gathers evidence while an attempt that begins with this world is played. */
export function gatherEvidence(scenario: Scenario, start: World) {
  const screens = new Map<string, ScreenTally>()
  /** The inputs filled in by "show me" and not touched since. */
  const helped = new Set<string>()
  let inSight: ReadonlySet<string> = new Set()
  let last: TraceItem | undefined
  let world = start

  function tallyOf(screen: string): ScreenTally {
    const known = screens.get(screen)
    if (known) return known
    const fresh = createScreenTally()
    screens.set(screen, fresh)
    return fresh
  }

  function look(before: World | undefined): void {
    const screen = screenIdOf(world)
    const tally = tallyOf(screen)
    if (before === undefined || screenIdOf(before) !== screen) tally.isShown()
    const seen = new Set<string>()
    for (const block of visibleBlocks(scenario, world)) {
      if (block.block === 'button') {
        for (const trap of trapsBehind(scenario, world, block)) tally.isOffered(trap)
      } else if (isInput(block.block)) {
        seen.add(`${screen}.${block.id}`)
        if (!inSight.has(`${screen}.${block.id}`)) tally.field(block.id).isShown()
      }
    }
    inSight = seen
  }

  function take({ item, before, after, signals }: Moment): void {
    const screen = screenIdOf(before)
    const tally = tallyOf(screen)
    tally.isStayedOn(item.after)
    if (item.do === 'hint') tally.isHinted(item.level)
    if (item.do === 'stuck') tally.isStuck(item.on)
    if (item.do === 'undo') tally.isUndone()
    if (item.do === 'fill') {
      const key = `${screen}.${item.field}`
      if (isShownHow(last, item)) helped.add(key)
      else helped.delete(key)
    }
    if (item.do === 'press') takePress(item.control, before, signals)
    for (const signal of signals) takeSignal(tally, signal)
    last = item
    world = after
    if (after !== before) look(before)
  }

  function takePress(control: string, before: World, signals: readonly Signal[]): void {
    const button = findBlock(scenario, before, control)
    if (button?.block !== 'button') return
    const screen = screenIdOf(before)
    for (const field of button.needs) {
      if (!findBlock(scenario, before, field)) continue
      const error = signals.find(
        (signal) => signal.type === 'field-error' && signal.field === field,
      )
      const verdict = error?.type === 'field-error' ? error.verdict : undefined
      tallyOf(screen)
        .field(field)
        .isTried(verdict, helped.has(`${screen}.${field}`))
    }
  }

  function takeSignal(tally: ScreenTally, signal: Signal): void {
    if (signal.type === 'guard-block') tally.field(signal.field).isRefused()
    if (signal.type === 'trap-taken') tally.isTaken(signal.trap)
    if (signal.type !== 'fault-met' && signal.type !== 'fault-recovered') return
    const happened = scenario.faults[signal.fault]?.at.screen
    if (happened === undefined) return
    tallyOf(happened).isFaulty(
      signal.fault,
      signal.type === 'fault-met' ? 'met' : 'recovered',
    )
  }

  function give(): Evidence {
    const [wrong] = world.errors
    const left = { screen: screenIdOf(world), ...(wrong !== undefined && { field: wrong }) }
    return {
      version: evidenceVersion,
      screens: Object.fromEntries(
        [...screens].map(([screen, tally]) => [screen, tally.give()]),
      ),
      ...(world.ended === undefined && { left }),
    }
  }

  look(undefined)
  return { take, give }
}

/** The player does what "show me" shows at once, in the learner's stead. */
function isShownHow(last: TraceItem | undefined, { after }: TraceItem): boolean {
  return last?.do === 'hint' && last.level === 4 && after === 0
}

function isInput(block: string): boolean {
  return block === 'field' || block === 'choice' || block === 'check'
}

/** The traps a press of this button would lead into now. */
function trapsBehind(
  scenario: Scenario,
  world: World,
  { cases, do: otherwise }: BlockOf<'button'>,
): string[] {
  const chosen = cases.find(({ when }) => holds(scenario, world, when))
  return (chosen?.do ?? otherwise).flatMap((effect) =>
    'trap' in effect ? [effect.trap] : [],
  )
}
