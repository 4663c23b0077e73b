import type { Attempt } from '../engine/attempt.ts'
import type { Effect } from '../scenario/effect.ts'
import { effectListsOf } from '../scenario/scenario-parts.ts'
import type { Fault, Scenario } from '../scenario/scenario.ts'
import { visibleBlocks } from '../engine/world.ts'

type FaultKind = Fault['kind']

/** Lures are not announced: seeing through them is what is practised. */
const lures = ['false-site', 'false-call', 'false-message', 'false-app', 'advert'] as const
export type PlainFault = Exclude<FaultKind, (typeof lures)[number]>

/** The fault met at the last press, where nothing on the screen says what has happened. */
export function faultToTell(
  scenario: Scenario,
  { world, past }: Attempt,
): PlainFault | undefined {
  const before = past[past.length - 1]
  const id = Object.keys(world.faults).find(
    (each) => world.faults[each] === 'met' && before?.faults[each] === undefined,
  )
  const fault = id === undefined ? undefined : scenario.faults[id]
  if (id === undefined || !fault || !isPlain(fault.kind)) return undefined
  const isSaid =
    visibleBlocks(scenario, world).some(({ when }) =>
      JSON.stringify(when ?? '').includes(`"fault":"${id}"`),
    ) || hasOwnScreen(scenario, fault)
  return isSaid ? undefined : fault.kind
}

function isPlain(kind: FaultKind): kind is PlainFault {
  return !lures.some((lure) => lure === kind)
}

/** Whether a fault leads to a screen that nothing else leads to: that one is there to say it. */
function hasOwnScreen(scenario: Scenario, fault: Fault): boolean {
  const leadsTo = (effects: readonly Effect[]) =>
    effects.flatMap((effect) => ('go' in effect ? [effect.go] : []))
  const elsewhere = new Set([
    ...effectListsOf(scenario).flatMap(({ part }) =>
      part === fault.do ? [] : leadsTo(part),
    ),
    ...Object.values(scenario.apps).map(({ startsAt }) => startsAt),
  ])
  return leadsTo(fault.do).some((screen) => !elsewhere.has(screen))
}
