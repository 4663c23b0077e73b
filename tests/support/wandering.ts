import fc from 'fast-check'
import {
  beginAttempt,
  perform,
  type Attempt,
} from '#app/features/sandbox/engine/attempt.ts'
import type { Mode } from '#app/features/sandbox/scenario/guard.ts'
import { possibleActions } from '#app/features/sandbox/search/moves.ts'
import type { Scenario } from '#app/features/sandbox/scenario/scenario.ts'
import { blocksOf } from '#app/features/sandbox/scenario/scenario-parts.ts'
import { shortestWay } from '#app/features/sandbox/search/solver.ts'
import { stuckOn, type TraceItem } from '#app/features/sandbox/engine/trace.ts'
import { verdictsOf } from '#app/features/sandbox/engine/verdicts.ts'
import { beginWorld, type Action } from '#app/features/sandbox/engine/world.ts'

/** Somebody who knows a part of the way, and from there does anything at all. */
export type Wander = {
  /** How much of the shortest way is done first, in hundredths. */
  known: number
  choices: readonly (readonly [kind: number, which: number])[]
}

export const wanders: fc.Arbitrary<Wander> = fc.record({
  known: fc.nat({ max: 100 }),
  choices: fc.array(fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 9_999 })), {
    maxLength: 60,
  }),
})

type Moment = { before: Attempt; item: TraceItem; after: Attempt }

/** Prepares what all wanders through a scenario need: its way, and all that can be asked of it. */
export function wanderer(scenario: Scenario, mode: Mode) {
  const way = shortestWay(scenario, beginWorld(scenario, mode)) ?? []
  const everything = everyAction(scenario)
  const help = helpItems()
  return (
    { known, choices }: Wander,
    watch: (moment: Moment) => void = () => undefined,
  ): Attempt => {
    let attempt = beginAttempt(scenario, mode)
    const take = (item: TraceItem | undefined) => {
      if (!item) return
      const before = attempt
      attempt = perform(scenario, before, item)
      watch({ before, item, after: attempt })
    }
    const begun = way.slice(0, Math.floor((way.length * known) / 100))
    for (const action of begun) take({ ...action, after: 10 })
    for (const [kind, which] of choices) {
      const possible = possibleActions(scenario, attempt.world)
      const items = kind < 80 ? possible : kind < 92 ? everything : help
      const item = items[which % Math.max(1, items.length)]
      take(item && { ...item, after: 1 })
    }
    return attempt
  }
}

/** What can be done anywhere in a scenario, with names that are nobody's among it. */
function everyAction(scenario: Scenario): Action[] {
  const blocks = blocksOf(scenario).map(({ part }) => part)
  return [
    ...blocks.map(({ id }): Action => ({ do: 'press', control: id })),
    ...blocks.flatMap((block) =>
      [...verdictsOf(block), 'no-such'].map((verdict): Action => ({
        do: 'fill',
        field: block.id,
        verdict,
      })),
    ),
    ...[...Object.keys(scenario.apps), 'no-such'].map((app): Action => ({
      do: 'open',
      app,
    })),
    { do: 'press', control: 'no-such' },
    { do: 'fill', field: 'no-such', verdict: 'ok' },
    { do: 'back' },
    { do: 'dismiss' },
  ]
}

/** Help of all kinds; "again from here" is nothing but several steps taken back. */
function helpItems(): TraceItem[] {
  return [
    ...([1, 2, 3, 4] as const).map((level): TraceItem => ({ do: 'hint', level, after: 0 })),
    ...stuckOn.map((on): TraceItem => ({ do: 'stuck', on, after: 0 })),
    ...[1, 2, 3, 4].map((): TraceItem => ({ do: 'undo', after: 0 })),
  ]
}
