import { createContext, useContext, type MouseEvent, type ReactNode } from 'react'
import type { Scenario } from '../scenario/scenario.ts'
import { findText, type ScenarioTexts } from '../stage/stage-texts.ts'
import type { Stage } from '../stage/stage.ts'
import type { Action, World } from '../engine/world.ts'

/** What the parts of a drawn phone need to know, from the frame down to the last field. */
export type StageView = {
  stage: Stage
  texts: ScenarioTexts
  world: World
  /** Shown to learners as the next thing to do: in guided mode always, else as far as hinted. */
  marked: Action | undefined
  /** A still picture in a lesson: nothing in it can be pressed. */
  isStill: boolean
  /** What was typed, given back after a wrong press on a page without JavaScript. */
  typed: ReadonlyMap<string, string>
  /** Undefined where a press is left to the form, as without JavaScript. */
  onAsk: ((asked: string) => void) | undefined
}

const Context = createContext<StageView | undefined>(undefined)

export function StageProvider({
  view,
  children,
}: {
  view: StageView
  children: ReactNode
}) {
  return <Context.Provider value={view}>{children}</Context.Provider>
}

export function useStage(): StageView & {
  scenario: Scenario
  /** The scenario's text of a key, or the key where it has none, so that a gap is seen. */
  text: (key: string) => string
  maybeText: (key: string) => string | undefined
} {
  const view = useContext(Context)
  if (!view) throw new Error('A part of the sandbox is drawn outside its StageProvider.')
  const { stage, texts, world } = view
  const maybeText = (key: string) => findText(stage, texts, world, key)
  return {
    ...view,
    scenario: stage.compiled.scenario,
    maybeText,
    text: (key) => maybeText(key) ?? key,
  }
}

/**
 * What a submit button of the imitation needs: its place in the form, and in the browser a press
 * that is taken over instead of sent.
 */
export function usePress(asked: string) {
  const { onAsk } = useStage()
  return {
    name: 'lam',
    value: asked,
    onClick:
      onAsk &&
      ((event: MouseEvent) => {
        event.preventDefault()
        onAsk(asked)
      }),
  }
}
