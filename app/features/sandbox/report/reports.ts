import { explore, wayTo } from '../doctor/explore.ts'
import type { Figures } from '../doctor/figures.ts'
import type { Mode } from '../scenario/mode.ts'
import type { Persona } from '../scenario/persona.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { ScenarioTexts } from '../stage/stage-texts.ts'
import type { Drawing } from './drawing.ts'
import { sketchOf, type Sketch } from './graph-sketch.ts'
import { walkOf, type Walk } from './walk.ts'

/** A scenario among others: how large it is, and what is wrong with it. */
export type ScenarioSummary = {
  slug: string
  figures: Record<Mode, Figures> | undefined
  problems: string[]
  seconds: number
}

/** What can be shown of a scenario in one mode, once its names lead somewhere. */
export type Played = {
  scenario: Scenario
  persona: Persona
  texts: ScenarioTexts
  sketch: Sketch
  walk: Walk
}

export type ScenarioReport = ScenarioSummary & {
  mode: Mode
  /** Undefined where a name in it leads nowhere. */
  played: (Played & { drawing: Drawing }) | undefined
}

export function play(
  { scenario, persona, texts }: Pick<Played, 'scenario' | 'persona' | 'texts'>,
  mode: Mode,
  trace: string,
): Played {
  const way = explore(scenario, mode)
  return {
    scenario,
    persona,
    texts,
    sketch: sketchOf(way, wayTo),
    walk: walkOf(scenario, mode, trace),
  }
}
