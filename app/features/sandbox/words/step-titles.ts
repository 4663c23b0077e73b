import { step } from '../engine/engine.ts'
import type { Stage } from '../stage/stage.ts'
import { findText, type ScenarioTexts } from '../stage/stage-texts.ts'
import { screenIdOf, type Action, type World } from '../engine/world.ts'

/** The steps of an attempt by the titles of their screens. */
export type StepTitles = {
  /** Each with how many presses to take back to stand at its beginning again. */
  done: { title: string; undo: number }[]
  now: string
  next: string[]
}

export function stepTitles(
  { stage, texts, world }: { stage: Stage; texts: ScenarioTexts; world: World },
  past: readonly World[],
  way: readonly Action[],
): StepTitles {
  const titleOf = (at: World) =>
    findText(stage, texts, at, `screens.${screenIdOf(at)}.title`) ?? screenIdOf(at)
  const isNew = (at: World, before: World | undefined) =>
    before === undefined || screenIdOf(at) !== screenIdOf(before)

  const done = past.flatMap((at, index) =>
    isNew(at, past[index - 1]) ? [{ title: titleOf(at), undo: past.length - index }] : [],
  )
  const last = past[past.length - 1]
  if (last && !isNew(world, last)) done.pop()
  return { done, now: titleOf(world), next: nextTitles() }

  function nextTitles(): string[] {
    const titles: string[] = []
    let at = world
    for (const action of way) {
      const before = at
      at = step(stage.compiled.scenario, at, action).world
      if (isNew(at, before)) titles.push(titleOf(at))
    }
    return titles
  }
}
