import type { ReactNode } from 'react'
import { DeviceView } from './device-view.tsx'
import { StageProvider } from './stage-context.tsx'
import type { ScenarioTexts } from '../stage/stage-texts.ts'
import type { Stage } from '../stage/stage.ts'
import { TrapPanel } from './trap-panel.tsx'
import type { Action, World } from '../engine/world.ts'

type Props = {
  stage: Stage
  texts: ScenarioTexts
  world: World
  /** What was done here, to be pointed at. */
  marked?: Action | undefined
  /** What it is a picture of, for those who do not see it. */
  children: ReactNode
}

/**
 * Any moment of an attempt, with what was right and wrong in it, to be looked at and read out but
 * not used.
 */
export function WorldStill({ stage, texts, world, marked, children }: Props) {
  const view = {
    ...{ stage, texts, world, marked },
    isStill: false,
    typed: new Map(),
    onAsk: undefined,
  }
  return (
    <fieldset className="world-still" disabled>
      <legend className="unseen">{children}</legend>
      <StageProvider view={view}>
        {world.trap === undefined ? <DeviceView /> : <TrapPanel trap={world.trap} />}
      </StageProvider>
    </fieldset>
  )
}
